"""Japanese, as absences are written in it; days are read in figures, with 月 and 日."""

from afterword.core.reading.absence.language import NEVER, Contacts, Cues, Days, Language, either

JAPANESE = Language(
    code="ja",
    hints="不在|留守|休|出張|外出|席|欠勤|年末|返信|対応|連絡|復帰|出社|出勤|再開|戻|営業|業務|退職|退社|異動|担当",
    common="の",
    spaced=False,
    days=Days(
        month_first=True,
        next_before="来週の?",
        months=(),
        weekdays=(
            "月曜日|月曜",
            "火曜日|火曜",
            "水曜日|水曜",
            "木曜日|木曜",
            "金曜日|金曜",
            "土曜日|土曜",
            "日曜日|日曜",
        ),
        relative={
            "": "明日の朝",
            "day 0": "本日|今日",
            "day 1": "明日|あす",
            "day 2": "明後日",
            "week 0": "今週",
            "late week 0": "今週末|今週いっぱい|週末",
            "week 1": "来週|翌週",
            "month 1": "来月",
            "late month 0": "今月末|月末",
            "late year 0": "年末|年内",
            "new 1": "年明け|新年|来年",
        },
        numbers={"一": 1, "二": 2, "三": 3, "四": 4, "五": 5},
        units={"day": "日間", "week": "週間", "month": "か月間|ヶ月間"},
        counted="",
    ),
    cues=Cues(
        until=NEVER,
        since=NEVER,
        to=r"から|より|-|~|から翌|と|、|・",
        back=either(
            r"""
            (?:復帰|出社|出勤|再開|戻り|戻る|対応いたし|通常営業|営業開始|返信いたし|ご返信|ご連絡いたし|業務開始)(?!でき|ません)
            """
        ),
        away=either(
            r"""
            不在|留守|休暇|休み|休業|休職|育休|産休|出張|外出|席を外|欠勤|お休み|夏季休|冬季休|年末年始
            (?:返信|対応|連絡|確認)(?:が|は|を)?(?:でき|いたしかね|致しかね|遅れ|遅く)
            """
        ),
        gone=r"退職|退社いたし|異動|担当(?:が|を)(?:変|外)",
        after=NEVER,
        before=NEVER,
        since_behind=r"(?:から|より|以降|付け?で)",
        before_behind=r"(?:前|の前)まで",
        behind=r"(?:\([^()]{1,6}\))?(?:頃|ごろ)?(?:まで|迄|いっぱい)",
        not_so=r"(?:お客様の|貴社の|ご都合の)$",
        other=r"面接|選考|応募|合否|結果|締切|入社|内定|面談",
    ),
    contacts=Contacts(
        ask=either("お急ぎ|緊急|連絡|お問い合わせ|問合せ|代わり|担当|まで|宛|お願い"),
        me=r"私の|携帯",
        titles="",
        no_names="hr tel email mail e-mail fax",
    ),
)
