"""The big mail providers: their servers, and what they want of a program; facts from their own help pages, in 2026."""

import re
from dataclasses import dataclass

from afterword.core.ports.discovery import SignIn

WHOLE, LOCAL, ELSEWHERE = "{address}", "{local}", ""
"""What to sign in as: the whole address, what stands before the @, or something that the address does not tell."""
APP, OAUTH, NEVER = SignIn.APP_PASSWORD, SignIn.OAUTH, SignIn.NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider; reading is by TLS on 993, sending by TLS on 465 or STARTTLS on 587, where nothing else is said.

    `domains` are those of its addresses (`yahoo.*` is yahoo with any ending), `mx` the ends of its mail exchangers'
    names; both have blanks between. `user` and `sender` are what to sign in as for reading and for sending. `plain` is
    for servers on this very machine: the line never leaves it.
    """

    name: str
    imap: str = ""
    smtp: str = ""
    imap_port: int = 993
    smtp_port: int = 465
    plain: bool = False
    domains: str = ""
    mx: str = ""
    user: str = WHOLE
    sender: str = WHOLE
    sign_in: SignIn = SignIn.PASSWORD
    know: tuple[str, ...] = ()
    page: str = ""
    oauth: str = ""


TWO_STEPS = "It wants two-step sign-in to be on before it lets you make one."
NOT_YOURS = "The password that you sign in with on its web page does not work here; you make one for Afterword alone."
IF_TWO_STEPS = "With two-step sign-in on, it wants an app password: make one in its security settings."
SWITCH = "Reading by other programs (IMAP) has to be switched on first, in the settings on its web page."
ON_THEIR_PAGE = "It lets programs in only by its own sign-in page, not by a password."

GOOGLE = "https://myaccount.google.com/apppasswords"
APPLE = "https://account.apple.com/account/manage"

PROVIDERS = (
    Provider(
        name="Gmail",
        imap="imap.gmail.com",
        smtp="smtp.gmail.com",
        domains="gmail.com googlemail.com",
        sign_in=APP,
        know=(NOT_YOURS, TWO_STEPS),
        page=GOOGLE,
        oauth="google",
    ),
    Provider(
        name="Google Workspace",
        imap="imap.gmail.com",
        smtp="smtp.gmail.com",
        mx="google.com googlemail.com",
        sign_in=APP,
        know=(
            NOT_YOURS,
            TWO_STEPS,
            "Whoever runs your domain may have switched IMAP or app passwords off; ask them then.",
        ),
        page=GOOGLE,
        oauth="google",
    ),
    Provider(
        name="Outlook.com",
        imap="outlook.office365.com",
        smtp="smtp-mail.outlook.com",
        smtp_port=587,
        domains="outlook.* hotmail.* live.* msn.com passport.com windowslive.com",
        mx="olc.protection.outlook.com",
        sign_in=OAUTH,
        know=(ON_THEIR_PAGE, "Passwords, app passwords too, ended for reading and sending in September 2024."),
        page="https://account.microsoft.com/security",
        oauth="microsoft",
    ),
    Provider(
        name="Microsoft 365",
        imap="outlook.office365.com",
        smtp="smtp.office365.com",
        smtp_port=587,
        domains="onmicrosoft.com",
        mx="mail.protection.outlook.com mx.microsoft",
        sign_in=OAUTH,
        know=(ON_THEIR_PAGE, "Whoever runs your domain has to allow IMAP, and the app that signs in."),
        oauth="microsoft",
    ),
    Provider(
        name="Yahoo Mail",
        imap="imap.mail.yahoo.com",
        smtp="smtp.mail.yahoo.com",
        domains="yahoo.* ymail.com rocketmail.com myyahoo.com",
        sign_in=APP,
        know=(NOT_YOURS,),
        page="https://login.yahoo.com/account/security",
    ),
    Provider(
        name="AOL Mail",
        imap="imap.aol.com",
        smtp="smtp.aol.com",
        domains="aol.* aim.com verizon.net",
        sign_in=APP,
        know=(NOT_YOURS,),
        page="https://login.aol.com/account/security",
    ),
    Provider(
        name="iCloud Mail",
        imap="imap.mail.me.com",
        smtp="smtp.mail.me.com",
        smtp_port=587,
        domains="icloud.com me.com mac.com",
        user=LOCAL,
        sign_in=APP,
        know=("Apple calls it an app-specific password.", TWO_STEPS),
        page=APPLE,
    ),
    Provider(
        name="iCloud Mail with your own domain",
        imap="imap.mail.me.com",
        smtp="smtp.mail.me.com",
        smtp_port=587,
        mx="mail.icloud.com",
        user=ELSEWHERE,
        sender=ELSEWHERE,
        sign_in=APP,
        know=("Apple calls it an app-specific password.", "The user name is your address at icloud.com."),
        page=APPLE,
    ),
    Provider(
        name="GMX",
        imap="imap.gmx.net",
        smtp="mail.gmx.net",
        domains="gmx.de gmx.net gmx.at gmx.ch gmx.li gmx.eu gmx.org gmx.info gmx.biz gmx.name",
        know=(SWITCH, IF_TWO_STEPS),
        page="https://www.gmx.net/mail/imap/",
    ),
    Provider(
        name="GMX",
        imap="imap.gmx.com",
        smtp="mail.gmx.com",
        domains="gmx.com gmx.us gmx.co.uk gmx.fr gmx.es gmx.it gmx.ca gmx.ie gmx.pt",
        know=(SWITCH, IF_TWO_STEPS),
    ),
    Provider(
        name="mail.com",
        imap="imap.mail.com",
        smtp="smtp.mail.com",
        domains="mail.com email.com usa.com myself.com consultant.com post.com europe.com engineer.com",
        know=("It opens IMAP only to its paying members.", SWITCH),
    ),
    Provider(
        name="WEB.DE",
        imap="imap.web.de",
        smtp="smtp.web.de",
        smtp_port=587,
        domains="web.de email.de",
        know=(SWITCH, IF_TWO_STEPS),
    ),
    Provider(
        name="T-Online",
        imap="secureimap.t-online.de",
        smtp="securesmtp.t-online.de",
        domains="t-online.de magenta.de",
        sign_in=APP,
        know=("Telekom calls it “Passwort für E-Mail-Programme”; you set it in its customer centre.",),
    ),
    Provider(name="freenet", imap="mx.freenet.de", smtp="mx.freenet.de", smtp_port=587, domains="freenet.de"),
    Provider(
        name="Posteo",
        imap="posteo.de",
        smtp="posteo.de",
        domains="posteo.de posteo.net posteo.eu posteo.at posteo.ch posteo.org posteo.us posteo.uk",
        mx="posteo.de",
    ),
    Provider(
        name="mailbox.org",
        imap="imap.mailbox.org",
        smtp="smtp.mailbox.org",
        domains="mailbox.org",
        mx="mailbox.org",
        know=(IF_TWO_STEPS,),
    ),
    Provider(
        name="IONOS",
        imap="imap.ionos.de",
        smtp="smtp.ionos.de",
        domains="online.de onlinehome.de",
        mx="ionos.de kundenserver.de",
    ),
    Provider(name="IONOS", imap="imap.ionos.com", smtp="smtp.ionos.com", mx="ionos.com perfora.net"),
    Provider(name="IONOS", imap="imap.ionos.co.uk", smtp="smtp.ionos.co.uk", mx="ionos.co.uk"),
    Provider(name="IONOS", imap="imap.ionos.fr", smtp="smtp.ionos.fr", mx="ionos.fr"),
    Provider(name="IONOS", imap="imap.ionos.es", smtp="smtp.ionos.es", mx="ionos.es"),
    Provider(name="STRATO", imap="imap.strato.de", smtp="smtp.strato.de", mx="rzone.de"),
    Provider(
        name="Fastmail",
        imap="imap.fastmail.com",
        smtp="smtp.fastmail.com",
        domains="fastmail.* sent.com fastmailbox.net mailforce.net",
        mx="messagingengine.com",
        sign_in=APP,
        know=(NOT_YOURS,),
        page="https://app.fastmail.com/settings/security/apps",
    ),
    Provider(
        name="Zoho Mail",
        imap="imap.zoho.com",
        smtp="smtp.zoho.com",
        domains="zoho.com zohomail.com",
        know=(SWITCH, IF_TWO_STEPS),
        page="https://accounts.zoho.com/home#security/app_password",
    ),
    Provider(
        name="Zoho Mail",
        imap="imap.zoho.eu",
        smtp="smtp.zoho.eu",
        domains="zoho.eu zohomail.eu",
        know=(SWITCH, IF_TWO_STEPS),
        page="https://accounts.zoho.eu/home#security/app_password",
    ),
    Provider(
        name="Zoho Mail",
        imap="imappro.zoho.com",
        smtp="smtppro.zoho.com",
        mx="zoho.com",
        know=(SWITCH, IF_TWO_STEPS),
        page="https://accounts.zoho.com/home#security/app_password",
    ),
    Provider(
        name="Zoho Mail",
        imap="imappro.zoho.eu",
        smtp="smtppro.zoho.eu",
        mx="zoho.eu",
        know=(SWITCH, IF_TWO_STEPS),
        page="https://accounts.zoho.eu/home#security/app_password",
    ),
    Provider(
        name="Proton Mail",
        imap="127.0.0.1",
        smtp="127.0.0.1",
        imap_port=1143,
        smtp_port=1025,
        plain=True,
        domains="proton.me protonmail.com protonmail.ch pm.me",
        mx="protonmail.ch",
        sign_in=APP,
        know=(
            "Proton lets programs in through its Bridge, which comes with its paid plans: a program on this computer.",
            "Have it run, and enter the password that it shows for your mailbox; check the ports, which it shows too.",
        ),
        page="https://proton.me/mail/bridge",
    ),
    Provider(
        name="Tuta",
        domains="tuta.com tutanota.com tutanota.de tuta.io tutamail.com keemail.me",
        mx="tutanota.de",
        sign_in=NEVER,
        know=("Tuta lets no other program in. Forward to Afterword what matters, or log it by hand.",),
    ),
    Provider(
        name="HEY",
        domains="hey.com",
        mx="hey.com",
        sign_in=NEVER,
        know=("HEY lets no other program in. Forward to Afterword what matters, or log it by hand.",),
    ),
    Provider(name="Runbox", imap="mail.runbox.com", smtp="mail.runbox.com", domains="runbox.com", mx="runbox.com"),
    Provider(
        name="Mailfence",
        imap="imap.mailfence.com",
        smtp="smtp.mailfence.com",
        domains="mailfence.com",
        mx="mailfence.com",
    ),
    Provider(name="Migadu", imap="imap.migadu.com", smtp="smtp.migadu.com", mx="migadu.com"),
    Provider(
        name="Infomaniak",
        imap="mail.infomaniak.com",
        smtp="mail.infomaniak.com",
        domains="ik.me ikmail.com etik.com",
        mx="infomaniak.ch",
        know=("It wants a password for this mailbox made in its Manager: one device, one password.",),
    ),
    Provider(name="Bluewin", imap="imaps.bluewin.ch", smtp="smtpauths.bluewin.ch", domains="bluewin.ch"),
    Provider(name="OVHcloud", imap="ssl0.ovh.net", smtp="ssl0.ovh.net", mx="mail.ovh.net"),
    Provider(name="Gandi", imap="mail.gandi.net", smtp="mail.gandi.net", mx="mail.gandi.net"),
    Provider(name="Orange", imap="imap.orange.fr", smtp="smtp.orange.fr", domains="orange.fr wanadoo.fr"),
    Provider(name="SFR", imap="imap.sfr.fr", smtp="smtp.sfr.fr", domains="sfr.fr neuf.fr cegetel.net club-internet.fr"),
    Provider(
        name="Free",
        imap="imap.free.fr",
        smtp="smtp.free.fr",
        domains="free.fr",
        know=("For sending, switch on “SMTP authentifié” in your account on its web page.",),
    ),
    Provider(
        name="La Poste",
        imap="imap.laposte.net",
        smtp="smtp.laposte.net",
        domains="laposte.net",
        know=(SWITCH,),
    ),
    Provider(
        name="Libero",
        imap="imapmail.libero.it",
        smtp="smtp.libero.it",
        domains="libero.it inwind.it iol.it blu.it giallo.it",
        know=(IF_TWO_STEPS,),
    ),
    Provider(name="Virgilio", imap="in.virgilio.it", smtp="out.virgilio.it", domains="virgilio.it"),
    Provider(name="Tiscali", imap="imap.tiscali.it", smtp="smtp.tiscali.it", domains="tiscali.it"),
    Provider(name="KPN", imap="imap.kpnmail.nl", smtp="smtp.kpnmail.nl", smtp_port=587, domains="kpnmail.nl"),
    Provider(name="Ziggo", imap="imap.ziggo.nl", smtp="smtp.ziggo.nl", smtp_port=587, domains="ziggo.nl"),
    Provider(name="Seznam", imap="imap.seznam.cz", smtp="smtp.seznam.cz", domains="seznam.cz email.cz post.cz"),
    Provider(name="WP", imap="imap.wp.pl", smtp="smtp.wp.pl", domains="wp.pl", know=(SWITCH,)),
    Provider(
        name="BT",
        imap="mail.btinternet.com",
        smtp="mail.btinternet.com",
        domains="btinternet.com btopenworld.com talk21.com",
    ),
    Provider(
        name="AT&T",
        imap="imap.mail.att.net",
        smtp="smtp.mail.att.net",
        domains="att.net bellsouth.net sbcglobal.net pacbell.net ameritech.net",
        sign_in=APP,
        know=("AT&T calls it a secure mail key.",),
    ),
    Provider(
        name="Yandex Mail",
        imap="imap.yandex.com",
        smtp="smtp.yandex.com",
        domains="yandex.com yandex.ru ya.ru",
        mx="mx.yandex.net",
        sign_in=APP,
        know=(NOT_YOURS, SWITCH),
    ),
    Provider(
        name="Mail.ru",
        imap="imap.mail.ru",
        smtp="smtp.mail.ru",
        domains="mail.ru inbox.ru list.ru bk.ru",
        sign_in=APP,
        know=(NOT_YOURS,),
    ),
    Provider(
        name="Naver", imap="imap.naver.com", smtp="smtp.naver.com", domains="naver.com", know=(SWITCH, IF_TWO_STEPS)
    ),
    Provider(
        name="QQ Mail",
        imap="imap.qq.com",
        smtp="smtp.qq.com",
        domains="qq.com foxmail.com",
        know=(SWITCH, "It wants an “authorization code” as password, which its web page shows with that switch."),
    ),
    Provider(
        name="NetEase 163",
        imap="imap.163.com",
        smtp="smtp.163.com",
        domains="163.com",
        know=(SWITCH, "It wants an “authorization code” as password, which its web page shows with that switch."),
    ),
    Provider(name="Rackspace", imap="secure.emailsrvr.com", smtp="secure.emailsrvr.com", mx="emailsrvr.com"),
    Provider(name="GoDaddy", imap="imap.secureserver.net", smtp="smtpout.secureserver.net", mx="secureserver.net"),
    Provider(name="Private Email", imap="mail.privateemail.com", smtp="mail.privateemail.com", mx="privateemail.com"),
    Provider(name="Hostinger", imap="imap.hostinger.com", smtp="smtp.hostinger.com", mx="hostinger.com"),
    Provider(name="Titan", imap="imap.titan.email", smtp="smtp.titan.email", mx="titan.email"),
    Provider(name="DreamHost", imap="imap.dreamhost.com", smtp="smtp.dreamhost.com", mx="dreamhost.com"),
)


def of_domain(domain: str) -> Provider | None:
    """The provider whose addresses have this domain (in lower case, in ASCII)."""
    name, _, ending = domain.partition(".")
    return _BY_DOMAIN.get(domain) or (_BY_DOMAIN.get(f"{name}.*") if _COUNTRYS.fullmatch(ending) else None)


def of_exchanger(host: str) -> Provider | None:
    """The provider that takes mail at this exchanger, by the longest end of its name that we know."""
    parts = host.lower().rstrip(".").split(".")
    return next((found for at in range(len(parts)) if (found := _BY_MX.get(".".join(parts[at:])))), None)


_COUNTRYS = re.compile(r"com|(?:com?\.)?[a-z]{2}")
"""The endings under which a house has its own name in many countries: .com, .de, .co.uk, .com.br."""
_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains.split()}
_BY_MX = {end: provider for provider in PROVIDERS for end in provider.mx.split()}
