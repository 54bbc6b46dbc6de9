"""Folders by their flags or their names: what each is for, and how its name is written; nothing is asked here."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from imapclient.imap_utf7 import decode, encode

from afterword.adapters.mail.imap.line import Listed
from afterword.core.ports.mailbox import Folder, FolderRole

MOST_FOLDERS = 10_000
LONGEST_NAME = 1_000
CLOSED = {rb"\noselect", rb"\nonexistent"}
FLAGS = {
    rb"\sent": FolderRole.SENT,
    rb"\drafts": FolderRole.DRAFTS,
    rb"\all": FolderRole.ALL,
    rb"\allmail": FolderRole.ALL,
    rb"\archive": FolderRole.ARCHIVE,
    rb"\junk": FolderRole.JUNK,
    rb"\spam": FolderRole.JUNK,
    rb"\trash": FolderRole.TRASH,
}

# As Outlook, Apple Mail, Thunderbird, Gmail, GMX, web.de, Orange, Free, Libero, Seznam, mail.ru and others call them.
_USUAL = {
    FolderRole.SENT: (
        "sent", "sent items", "sent mail", "sent messages", "sent-mail", "gesendet", "gesendete objekte",
        "gesendete elemente", "gesendete nachrichten", "envoyés", "éléments envoyés", "messages envoyés",
        "courrier envoyé", "enviados", "elementos enviados", "mensajes enviados", "itens enviados",
        "mensagens enviadas", "enviats", "posta inviata", "inviati", "inviata", "verzonden", "verzonden items",
        "verzonden berichten", "skickat", "skickade", "skickade objekt", "sendt", "sendte elementer", "sendt post",
        "lähetetyt", "lähetetyt viestit", "wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané",
        "elküldött", "elküldött elemek", "trimise", "elemente trimise", "изпратени", "poslano", "poslane",
        "gönderilmiş", "gönderilmiş öğeler", "gönderilenler", "απεσταλμένα", "отправленные", "надіслані", "נשלח",
        "פריטים שנשלחו", "العناصر المرسلة", "المرسلة", "送信済み", "送信済みアイテム", "送信済みトレイ", "已发送",
        "已发送邮件", "已发送消息", "寄件備份", "寄件備份匣", "已傳送", "보낸 편지함", "보낸메일함", "보낸 메일함",
        "đã gửi",
    ),
    FolderRole.DRAFTS: (
        "drafts", "draft", "entwürfe", "entwurf", "brouillons", "borradores", "rascunhos", "esborranys", "bozze",
        "concepten", "utkast", "kladder", "luonnokset", "wersje robocze", "kopie robocze", "koncepty", "rozepsané",
        "piszkozatok", "ciorne", "schițe", "чернови", "osnutki", "skice", "taslaklar", "πρόχειρα", "черновики",
        "чернетки", "טיוטות", "مسودات", "المسودات", "下書き", "草稿", "草稿箱", "草稿夾", "임시 보관함", "임시보관함",
        "bản nháp", "thư nháp",
    ),
    FolderRole.ARCHIVE: (
        "archive", "archives", "archiv", "archivo", "arquivo", "arquivados", "archivio", "archief", "arkiv",
        "arkisto", "archiwum", "archívum", "arhivă", "arşiv", "αρχείο", "архив", "архів", "ארכיון", "أرشيف",
        "アーカイブ", "归档", "封存", "보관함",
    ),
    FolderRole.JUNK: (
        "junk", "junk e-mail", "junk email", "junk mail", "spam", "bulk mail", "spamverdacht", "unerwünscht",
        "courrier indésirable", "indésirables", "pourriel", "correo no deseado", "no deseado", "lixo eletrônico",
        "posta indesiderata", "indesiderata", "ongewenste e-mail", "ongewenst", "skräppost", "søppelpost",
        "uønsket e-mail", "roskaposti", "wiadomości-śmieci", "nevyžádaná pošta", "levélszemét", "gereksiz",
        "ανεπιθύμητα", "спам", "нежелательная почта", "небажана пошта", "迷惑メール", "垃圾邮件", "垃圾郵件",
        "정크 메일", "스팸메일함", "스팸함",
    ),
    FolderRole.TRASH: (
        "trash", "deleted", "deleted items", "deleted messages", "bin", "papierkorb", "gelöscht", "gelöschte objekte",
        "gelöschte elemente", "corbeille", "éléments supprimés", "papelera", "elementos eliminados", "lixeira",
        "lixo", "itens excluídos", "cestino", "posta eliminata", "prullenbak", "verwijderde items", "papperskorgen",
        "borttaget", "papirkurv", "slettet post", "roskakori", "poistetut", "kosz", "elementy usunięte", "koš",
        "odstraněná pošta", "kuka", "törölt elemek", "coș de gunoi", "elemente șterse", "çöp kutusu",
        "silinmiş öğeler", "κάδος", "корзина", "удаленные", "кошик", "видалені", "אשפה", "سلة المهملات", "ごみ箱",
        "ゴミ箱", "已删除", "已删除邮件", "垃圾桶", "휴지통",
    ),
}  # fmt: skip
_ROLE_OF = {unicodedata.normalize("NFC", name): role for role, names in _USUAL.items() for name in names}


@dataclass(frozen=True, slots=True)
class Named:
    """A folder, and its name as the server writes it, which need not be what we would write."""

    folder: Folder
    wire: str


def named(listed: Iterable[Listed]) -> list[Named]:
    """The folders that can hold messages, INBOX first; a role that no flag gives goes to the plainest usual name."""
    open_ones = [
        (flags, wire, decoded(wire)) for flags, wire in listed if not flags & CLOSED and len(wire) <= LONGEST_NAME
    ]
    roles = _by_flag(open_ones[:MOST_FOLDERS])
    given = set(roles.values())
    for role, name in _by_name(open_ones[:MOST_FOLDERS]):
        if role not in given and name not in roles:
            roles[name] = role
            given.add(role)
    found = [Named(Folder(name, roles.get(name, FolderRole.OTHER)), wire) for _, wire, name in open_ones[:MOST_FOLDERS]]
    return sorted(found, key=lambda one: one.folder.role is not FolderRole.INBOX)


def decoded(wire: str) -> str:
    """The name for people; what is no good modified UTF-7 (RFC 3501, section 5.1.3) stays as the server wrote it."""
    try:
        name = decode(wire.encode("ascii"))
        return name if encoded(name) == wire and name.isprintable() else wire
    except (ValueError, AssertionError):
        return wire


def encoded(name: str) -> str:
    """A name as we would write it to a server; UnicodeError where no server can have such a one."""
    return encode(name).decode("ascii")


def _by_flag(listed: list[tuple[frozenset[bytes], str, str]]) -> dict[str, FolderRole]:
    roles = {name: FolderRole.INBOX for _, _, name in listed if name.upper() == "INBOX"}
    for flags, _, name in listed:
        for flag in sorted(flags & FLAGS.keys()):
            roles.setdefault(name, FLAGS[flag])
    return roles


def _by_name(listed: list[tuple[frozenset[bytes], str, str]]) -> Iterable[tuple[FolderRole, str]]:
    """The plainest first: Sent, then INBOX.Sent, and Old/2019/Sent last."""
    for _, _, name in sorted(listed, key=lambda one: (len(re.findall(r"[./\\]", one[2])), one[2])):
        last = unicodedata.normalize("NFC", re.split(r"[./\\]", name)[-1]).casefold().strip()
        if role := _ROLE_OF.get(last):
            yield role, name
