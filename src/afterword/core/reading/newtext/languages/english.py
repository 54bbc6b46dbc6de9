"""What English says around a message."""

from afterword.core.reading.newtext.wording import Wording

ENGLISH = Wording(
    on="on |at |quoting |in message |in a message |mon,|tue,|wed,|thu,|fri,|sat,|sun,|monday|tuesday|wednesday|"
    "thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec",
    wrote="wrote|writes|wrote the following|has written|sent|said the following|via email wrote",
    wrote_then=" wrote | from ",
    sender="from",
    sent="sent|sent on|date sent|sent at|received",
    date="date|on",
    to="to|reply-to|reply to",
    copy="cc|bcc",
    subject="subject|re|importance|attachments|attached|priority|sensitivity|when|where|mailed-by|organization",
    original="original message|original email|original appointment|reply message|reply separator|original messages|"
    "previous message|message history|reply above this line|please reply above this line|"
    "please type your reply above this line|type your reply above this line|write above this line to reply|"
    "please do not write below this line|original message from|begin original message|start of original message",
    forwarded="forwarded message|forwarded email|forwarded mail|begin forwarded message|forwarded by|forwarded letter|"
    "start of forwarded message|forwarded conversation|fwd message|forwarding messages",
    points="see below|please see below|pls see below|kindly see below|as below|below|see the below|"
    "please see the below|please find below|please find … below|see … below|please see … below|please read below|"
    "see email below|fyi|f y i|for your information|for your info|for info|for information|for your records|"
    "for your reference|forwarding|forwarding this|forwarding this to you|forwarding … below|forwarded|see forwarded|"
    "passing this on|passing this along|passing it on|just passing this on|just forwarding this|sharing … below|"
    "sharing this|just in|this just came in|just received this|just got this|just received the below|"
    "just got the below|see below from …|please see below from …|below from …|see below what …",
    own="my|mine|answers|answer|comments|comment|replies|reply|inline|notes|attached",
    sent_with="sent from |sent with |sent via |sent using |sent by my |sent through |send from my |get outlook for |"
    "get bluemail|get typeapp|get the new aol app|get yahoo mail|get superhuman|get spark|download outlook|"
    "composed on my |written on my |typed on my |typed with |dictated |this message was sent from my |"
    "this email was sent from my |this was sent from my |message sent from my |my phone wrote this|from my iphone|"
    "from my mobile|from my phone|from my android|please excuse … typo|please excuse … brevity|please forgive … typo|"
    "please pardon … typo|please pardon … brevity|excuse … typo|excuse … brevity|sorry for … typo|pardon … typo|"
    "pardon … brevity|sent whilst mobile|sent while mobile|sent on the go|yahoo mail: search, organize|"
    "connect with … yahoo mail|virus-free|this email has been checked for viruses|this email has been scanned|"
    "this message has been scanned|no virus found|checked by avg|scanned by |email scanned by|avast … viruses|"
    "this email is free from viruses|this email was scanned",
    footer="notice: this … confidential|notice: this … intended|notice: the … confidential|"
    "important: this … confidential|attention: this … confidential|warning: this … confidential|"
    "confidentiality notice|confidentiality:|confidentiality statement|confidentiality note|confidential notice|"
    "disclaimer:|disclaimer|email disclaimer|legal notice|legal disclaimer|notice of confid|privacy notice|"
    "privileged and confidential|important - this|this email … intended|this email … confidential|"
    "this email … privileged|this email … recipient|this message … intended|this message is … confidential|"
    "this message may … confidential|this message contains … confidential|this message and … confidential|"
    "this message (… confidential|this message, … confidential|this message including … confidential|"
    "this message … privileged|this communication … intended|this communication … confidential|"
    "this transmission … intended|this electronic … intended|this electronic … confidential|"
    "the information in this email … confidential|the information contained in this … |"
    "the information transmitted … intended|the information contained herein … intended|"
    "the contents of this email … confidential|the content of this email … |"
    "the content of this message … confidential|contents of this email … confidential|information in this email … |"
    "information contained in this |any information contained in this |any views or opinions |"
    "any views expressed in this |the views expressed in this |if you are not the intended |if you are not the named |"
    "if you have received this email in error|if you have received this message in error|"
    "if you received this email in error|if you received this in error|if this email was sent to you in error|"
    "if this message has come to you in error|internet communications |emails are not secure |"
    "email transmission cannot |please note that … email … monitored|warning: although the company|although … virus|"
    "we process … personal data … privacy|for information about how we process |for information on how we process |"
    "information on how we process |our privacy policy |read our privacy |see our privacy |please see our privacy |"
    "to learn how we process |privacy policy|by replying to this email you |to unsubscribe|unsubscribe|"
    "click here to unsubscribe|if you no longer wish to receive|if you don't want to receive |"
    "if you do not want to receive |if you do not wish to receive |if you wish to unsubscribe|"
    "if you'd like to unsubscribe|if you would rather not receive |you are receiving this |you're receiving this |"
    "you received this message because|you received this email because|you got this email because|"
    "you are subscribed to |you have received this email because|you have received this message because|"
    "this email was sent to |this message was sent to |this email was sent by |this message was sent by |"
    "this email was intended for |this message was intended for |you can opt out |to opt out |to stop receiving |"
    "to update your email preferences|update your preferences|manage your preferences|manage preferences|"
    "manage your email|manage notifications|manage your notification|email preferences|change your email preferences|"
    "view this email in your browser|view in browser|powered by |sent to you by |reply to this email directly |"
    "reply to this email directly or |visit this group |to view this discussion |to post to this group|"
    "for more options, visit|for more options visit|archives: http|list info: |list archive|help: http|© |(c) 20|"
    "copyright ©|copyright (c)|copyright 20|all rights reserved|©|learn why we included this|"
    "linkedin and the linkedin logo |linkedin ireland |linkedin corporation",
    banner="caution: … |caution … external|caution! … |external email|external sender|external: … |external message|"
    "[external]|[external|[ext]|(external)|[caution]|warning: this … |warning: external|warning: do not |warning! … |"
    "this email originated |this message originated |this email comes from outside|this email came from outside|"
    "this message came from outside|this email was sent from outside|this email is from outside|this is an external |"
    "this email is from an external|this message is from an external|this message was sent from outside|"
    "this mail originated |attention: this email |attention: external|attention! this email |"
    "be careful with this message|be cautious with this |you don't often get email from|"
    "you do not often get email from|you don't often get emails from|[you don't often get email|"
    "[some people who received this|some people who received this message|zjqcmqryfpfptbanner|this sender is trusted|"
    "first-time sender|you have not previously corresponded|this sender … not … before|do not click … link|"
    "don't click … link|please use caution … ",
    closing="best regards|kind regards|warm regards|warmest regards|kindest regards|with kind regards|"
    "with best regards|with warm regards|with regards|many regards|all the very best|regards|best|best wishes|"
    "warm wishes|with best wishes|all the best|all my best|my best|very best|best of luck|good luck|sincerely|"
    "sincerely yours|yours sincerely|yours truly|yours faithfully|yours|faithfully|respectfully|respectfully yours|"
    "cordially|warmly|thanks|thanks again|many thanks|thanks so much|thanks very much|thanks a lot|thanks a million|"
    "thanks in advance|thank you|thank you so much|thank you very much|thank you again|thank you in advance|"
    "with thanks|with many thanks|with gratitude|with appreciation|gratefully|thanks and regards|thanks & regards|"
    "thanks and best regards|thanks and kind regards|thanks & best regards|thank you and kind regards|"
    "thank you and best regards|thank you & regards|cheers|cheers for now|take care|talk soon|speak soon|see you soon|"
    "looking forward|rgds|brgds|kr|br|bw|tia|thx|kind rgds|best rgds|xoxo|ciao|have a great day|have a nice day|"
    "have a good day|have a great weekend|have a lovely day|have a nice weekend|have a good weekend|have a great week|"
    "onwards|in haste|with kindest regards|with warmest regards|with sincere regards|with respect|good wishes|love",
    postscript="p.s|ps:|ps |p.s.|p.p.s|pps|ps.|ps,|ps-|ps –",
    sign="tel|phone|mobile|mob:|mob |mob.|cell|office:|office |direct:|direct |direct dial|fax|email:|email |mail:|"
    "web:|website|skype|linkedin|address:|t:|t.|t +|m:|m.|m +|p:|p +|o:|o +|d:|d +|c:|c +|e:|e |f:|w:|w |f +|a:|ph:|"
    "ph.|tel:|t (|m (|p (|o (|c (|d (|whatsapp|wechat|teams:|zoom:|pronouns|my pronouns|book a |book time|book me|"
    "book your|schedule a |schedule time|schedule some time|my calendar|calendly|set up a |grab time|pick a time|"
    "let's meet|make an appointment|my working |my work hours|my normal working|my usual working|our working |"
    "i work flexibl|i work part|i work mon|working hours|office hours|working days|work hours|work days|"
    "working pattern|hours of work|i work … days|please note … working hours|please don't feel … |"
    "please do not feel … |i don't expect … |there is no need to … outside|i may send … outside|i'm sending … suits|"
    "i am sending … suits|if you receive this |flexible working|i support flexible|please consider the environment|"
    "consider the environment|think before you print|save paper|please don't print|please do not print|think green|"
    "please print this email only|follow us|find us|visit us|visit our|join us on|connect with me|connect with us|"
    "like us|follow me|let's connect|check out our|see our open|view our open|see all open|our open roles|"
    "we're hiring|we are hiring|careers:|careers at|great place to work|certified|winner of|awarded|voted|proud |"
    "proudly|ranked|named one of|recognized as|an equal opportunity|acme is an equal|equal opportunity|registered |"
    "company number|company no|vat |vat:|reg. no|registered office|regulated by|authorised and regulated|"
    "a company registered|part of the |a member of |a division of|on behalf of|to learn more about|learn more about|"
    "learn more:|learn more at|read more about|read our blog|out of office|upcoming |ooo:|on leave|on vacation|"
    "on holiday|pto:|please note i |i am out of|i'll be out|i will be out",
    titles="recruiter|recruiters|recruiting|recruitment|recruiterin|talent|acquisition|sourcer|hr|human|resources|"
    "people|manager|managers|management|director|lead|leader|partner|coordinator|co-ordinator|specialist|officer|ceo|"
    "cto|cfo|coo|chro|cpo|cmo|vp|svp|evp|founder|co-founder|cofounder|president|vice-president|consultant|assistant|"
    "associate|chief|senior|junior|principal|staff|head|engineer|engineering|developer|architect|designer|analyst|"
    "scientist|administrator|executive|generalist|advisor|adviser|representative|supervisor|professor|prof|dr|phd|mba|"
    "shrm-cp|shrm-scp|phr|sphr|cipd|mcipd|intern|trainee|researcher|department|dept|division|team|headhunter|owner|"
    "receptionist|secretary|counsel|attorney|programme|program|operations|marketing|sales|finance|editor|teacher|dean|"
    "chair|inc|inc.|llc|l.l.c.|ltd|ltd.|limited|plc|corp|corp.|corporation|company|co.|llp|lp|group|holdings|pty|gmbh|"
    "ag|kg|se|university|college|institute|consulting|partners|solutions|technologies|systems|services|labs|studio|"
    "studios|staffing|search|agency|careers|hospital|council",
)
