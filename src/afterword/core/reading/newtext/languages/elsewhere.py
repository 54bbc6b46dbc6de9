"""What some more languages say around a quote, where a mail program wrote it: no more than its own lines."""

from afterword.core.reading.newtext.wording import Wording

ELSEWHERE = Wording(
    on="missatge |пн,|вт,|ср,|чт,|пт,|сб,|вс,|dne |στις |την |dana ",
    wrote="kirjoitti|napsal(a)|napsal|napsala|написал(а)|написал|написала|пишет|пише|написав|написала(в)|yazdı|"
    "şunu yazdı|ezt írta|írta|a scris|έγραψε|va escriure|napísal(a)|napísal|je napisao|je napisala|je napisao/la|작성|"
    "님이 작성|님이 쓴 글|כתב|כתבה|كتب|đã viết|menulis|เขียน|napisao|napisala|kirjutas|rašė|rakstīja|idatzi du|"
    "escribiu|skrifaði",
    wrote_then=" ezt írta | kirjoitti | a scris | يكتب ",
    sender="lähettäjä|od koho|odesílatel|от|от кого|kimden|gönderen|feladó|de la|από|보낸 사람|보낸사람|від|מאת|من|từ|"
    "dari",
    sent="lähetetty|odesláno|отправлено|gönderildi|gönderme tarihi|elküldve|trimis|στάλθηκε|보낸 날짜|надіслано|נשלח|"
    "đã gửi|dikirim",
    date="päivämäärä|päiväys|datum|дата|tarih|dátum|data|ημερομηνία|날짜|תאריך|التاريخ|ngày|tanggal",
    to="vastaanottaja|komu|кому|kime|alıcı|címzett|către|προς|받는 사람|받는사람|אל|إلى|đến|kepada|za",
    copy="kopio|kopie|копия|bilgi|másolat|참조",
    subject="aihe|předmět|тема|konu|tárgy|subiect|θέμα|제목|predmet|נושא|الموضوع|chủ đề|subjek",
    original="alkuperäinen viesti|původní zpráva|původní email|исходное сообщение|пересылаемое сообщение|"
    "orijinal mesaj|özgün ileti|eredeti üzenet|mesaj original|αρχικό μήνυμα|원본 메시지|원본 메일|pôvodná správa|"
    "izvorna poruka|הודעה מקורית",
    forwarded="välitetty viesti|přeposlaná zpráva|пересланное сообщение|переслане повідомлення|iletilmiş mesaj|"
    "továbbított üzenet|mesaj redirecționat|전달된 메시지|başlangıç: iletilen",
    sent_with="lähetetty iphone|odesláno z |отправлено с |отправлено из |надіслано з |iphone'umdan gönderildi|"
    "iphone'dan gönderildi|trimis de pe |στάλθηκε από |나의 iphone에서 보냄|내 iphone에서 보냄|iphone에서 보냄|"
    "enviat des |az iphone-omról küldve|poslano z |poslano s |נשלח מה",
    closing="s pozdravem|с уважением|saygılarımla|üdvözlettel|cu stimă|με εκτίμηση|감사합니다|terveisin|"
    "ystävällisin terveisin|lep pozdrav|srdačan pozdrav|з повагою|salutacions",
)
