"""Chinese, as absences are written in it; days are read in figures, with 月 and 日."""

from afterword.core.reading.absence.language import NEVER, Contacts, Cues, Days, Language, either

CHINESE = Language(
    code="zh",
    hints="不在|休|假|请假|請假|外出|出差|外勤|无法|無法|返|回|恢复|恢復|上班|复|归|重新|离|離|不再|销假",
    common="的",
    spaced=False,
    days=Days(
        month_first=True,
        next_before="下个?",
        months=(),
        weekdays=(
            *(
                "星期一|周一|週一|礼拜一",
                "星期二|周二|週二|礼拜二",
                "星期三|周三|週三|礼拜三",
                "星期四|周四|週四|礼拜四",
            ),
            *("星期五|周五|週五|礼拜五", "星期六|周六|週六", "星期日|星期天|周日|週日"),
        ),
        relative={
            "day 0": "今天|今日",
            "day 1": "明天|明日",
            "day 2": "后天|後天",
            "week 0": "本周|这周|本週|這週",
            "late week 0": "本周末|周末|本周五",
            "week 1": "下周|下週|下星期",
            "month 1": "下个月|下月|下個月",
            "late month 0": "月底|本月底",
            "late year 0": "年底",
            "new 1": "新年|元旦后|明年|元旦後",
            "1-1": "元旦",
        },
        numbers={"一": 1, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5},
        units={"day": "天", "week": "周|个星期|週", "month": "个月"},
        counted="休假|未来|为期|接下来",
    ),
    cues=Cues(
        until=r"(?:直到|到|至|截至|直至|截止到)",
        since=r"(?:从|自|從|于)",
        to=r"到|至|-|~|直到|和|、|起至|起到",
        back=either(r"(?:返回|回来|回來|回到|返岗|返崗|恢复|恢復|上班|复工|复职|归来|重新|回复您|回覆您|销假)(?!不)"),
        away=either(
            r"""
            不在(?:办公室|公司|岗|辦公室)?|休假|请假|請假|外出|出差|度假|年假|产假|產假|病假|陪产假|放假|休息|外勤
            无法(?:及时)?(?:回复|查看|处理)|無法(?:及時)?(?:回覆|回复)
            """
        ),
        gone=r"已(?:经)?离职|已(?:經)?離職|不再(?:任职|在|担任|擔任)|已离开",
        after=NEVER,
        before=NEVER,
        since_behind=r"(?:起|开始|開始)",
        before_behind=r"(?:之前|以前|前)",
        behind=r"(?:\([^()]{1,6}\))?(?:为止|為止|止(?!于))",
        not_so=r"(?:您的|你的|祝您|祝你)$",
        other=r"面试|面試|申请|录用|结果|截止|入职|应聘|候选",
    ),
    contacts=Contacts(
        ask=either("联系|聯繫|聯絡|紧急|緊急|急事|请致电|邮件|同事|洽|代理|找"),
        me=r"我的(?:手机|電話|电话)|联系我",
        titles="",
        no_names="hr tel email mail e-mail fax",
    ),
)
