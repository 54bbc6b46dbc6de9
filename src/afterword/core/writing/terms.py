"""What a job gives and asks, which is matter for the talk about an offer: pay, hours, perks, the place of work."""

from typing import Final

from afterword.core.writing.prose.lists import any_of

PAID: Final = any_of(r"""
    \b(?:weeks?|minutes?|mins?|hours?|hrs?|wks?|days?|months?|fully|all|is|are|was|were|be|it's|not) (?:un)?paid\b
    ...(?! (?:attention|off|by|tribute|up|back)\b)
    \b(?:un)?paid (?:training|breaks?|lunch\w*|leave|handovers?|overtime|travel|on[- ]call|time|sick|study|mileage)\b
    (?<!customers )(?<!clients )(?<!families )(?<!members )(?<!guests )(?<!visitors )(?<!parents )
    ...(?<!people )(?<!pupils )\bpa(?:y|ys|id|yed) (?:by the|by|per|a|each) (?:hectare|acre|hour|day|week|month
    ...|shift|job|load|piece|mile|metre
    ...|meter|drop|parcel|visit|class|lesson|session|room|word|page|head|bin|box|kilo|tonne|ton|car|house|call|trip)\b
    (?<!\d staff )(?<!\d employees )\b(?:un)?paid (?:weekly|monthly|fortnightly|hourly|daily|in full|extra)\b
    """)
"""What is paid, and what is not: it may be asked, and is never what stays with one."""
NOT_ASKED: Final = any_of(r"""
    \bwfh\b|\b(?:work|working|job) (?:from|at) (?:home|abroad|spain|\w+land)\b|\bhome office\b
    ^(?:is (?:it|the role|this) |fully |all )*remote\W*$
    ^(?:is |are )?(?:remote|hybrid|office)\b.{0,12}$
    \b(?:remote|hybrid|office) (?:policy|days|work ok|possible|allowed)\b
    \b(?:can|could|may|would|do|must) I (?:have to )?(?:work|be|come) .{0,20}
    ...(?:remote(?:ly)?\b(?! (?:stations?|sites?|areas?|communit\w+|villages?|islands?|clinics?|farms?|locations?
    ...|camps?|schools?
    ...|places?|parts?|huts?|regions?|towns?|outposts?|wells?|mines?|weather|sensing|monitoring|control\w*|desktop
    ...|support)\b)
    ...|(?<!care )(?<!nursing )home\b|office\b|from\b(?! (?:the|an?|which) (?!(?:beach|house|sofa)\b)))|^pay\W*$
    \b(?:do|does|will|would|can|are|is|am) (?:the )?(?!invoices|bills|suppliers|claims|fines|fees|growers|rents)
    ...[a-z]+ (?:get |be )?
    ...pa(?:id|yed)\b(?! (?:attention|off|by|up|back)\b)|\bpayed\b
    \b(?:do|can|could|may|will|would|am|are) (?:I|we) (?:get to |able to |allowed to |free to )?
    ...(?:pick|choose|set|swap|change|select|decide|plan) (?:on )?(?:(?:my|our|the|what|which|when) )?(?:own )?
    ...(?:shifts?|days?|hours|rota|schedule|times?|nights|weekends?|breaks?|holidays?)\b
    \b(?:do|will|would|can) (?:I|we) get (?:an? |any |the |free |our |my |some )*(?:own )?(?:work |company )?
    ...(?:uniforms?|overalls|gloves|workwear|ppe|kit|clothes|clothing|jackets?|transport|meals?|lunch\w*|food|vans?|car|phone|laptop|boots|breaks?|tips|discounts?|housing|accommodation
    ...|travel|mileage|expenses|bonus\w*|tickets?|training paid)\b
    ^(?:is|are) (?:there )?(?:any |the |a |staff )?(?:housing|accommodation|lodgings?|meals?|lunch|food|travel|mileage
    ...|fuel|petrol) (?:available|provided|included|free|covered|paid|supplied)\b
    ...(?! (?:for|to) (?:the |your )?(?!us\b|me\b|staff\b))
    ^(?:the )?(?:lunch|snacks|coffee|gym|laptop|phone|car|travel|expenses|desk|equipment)\W*$|\bcompany car\b
    \b(?:did|do|have|am|was|were) I (?:do\b|doing|pass|enough|get (?:it|the job)|the (?:right|best)|a (?:good )?fit)
    \bhow (?:did|was|were|am) (?:I|my)\b|\b(?:was|were) my \w+ (?:ok|okay|good|right|fine|enough)\b|\bmy chances\b
    ^why (?:(?:should|would) (?:I|anyone|someone) )?(?:pick|choose|join|prefer|work (?:for|at)|come to)\b
    \bthink of me\b|\b(?:any|some) feedback\b|\bwas (?:it|that) (?:ok|okay|good|enough|right)\b|^next steps\b
    """)
"""What a thank-you does not ask: where one works from, what one gets, how one did, why one should come."""
OF_NO_MATTER: Final = any_of(r"""
    \b(?:benefits?|perks?|pto|time off|days off|vacation|annual leave|sick leave|parental leave)\b
    \b(?<!call on )(?<!call over )(?<!school )(?<!summer )(?<!half-term )(?<!christmas )(?<!easter )(?<!in the )
    ...(?<!over the )(?<!during the )(?<!in )(?<!over )(?<!walking )(?<!package )(?<!cycling )(?<!public )holidays\b
    \bholiday allowance\b|\bdiscounts?\b
    \b(?:how much|any|days?(?: of)?|paid|annual|bank|get|take) holiday\b
    \bholiday (?:days|policy|entitlement)\b|^(?:the )?holiday$
    ^(?:is there |where is |where's )?(?:an? |any |the |your |their )?(?:\w+ )?car ?parks?\W*$
    ^(?:(?:staff|free|cheap|subsidi[sz]ed) (?:housing|accommodation|flats?)|free meals?)\b(?! (?:for|team|officer))
    \bparking\b(?! (?:lots?|garages?|decks?|meters?|enforcement|attendants?|structures?|wardens?|bays?|fines)\b)
    \bpension\b(?! (?:buy|quer\w+|schemes?|funds?|books?|trustees?|cases?|disputes?|fraud
    ...|valuations?|clients|products|transfers?|liabilit\w+)\b)
    \b(?:401\(?k\)?|free (?:food|lunch|snacks|coffee)|raises?|when can I start)\b
    \b(?:start date|notice period)\b|^(?:the |their |my )?(?:notice|contract|package|rate|hours)$
    ^(?!.*\bon\b.*\boff\b).*\b(?:weekends?|weeks?|months?|nights?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) off\b
    ...(?![- ](?:the|of|season|work|sick|site|road|grid)\b)
    \bpay ?days?\b|\bper diems?\b(?! (?:nurses?|staff|pool|shifts?|roles?|teachers?|workers?|positions?|cover)\b)
    \b(?:uniform|tool|clothing|boot|shoe|travel|mileage|car|meal|food|phone|fuel|petrol|laundry|housing|living
    ...|relocation
    ...|equipment|kit|subsistence|overnight|lodging|leave|shift|night|call-out) allowances?\b
    ^(?:the |their |my )?(?:working hours|dress code)$
    ^(?:the |their |my )?(?:location|commute|weekend work|competitors|linkedin)$
    ^(?:the |their |my )?(?:boss|manager|ceo|union|why the role is open)$
    \b(?:how much (?:would|will|do|does|is|can)|probation\w*|contract terms?|how many hours|weekends off|last person)\b
    \bwhy (?:did|have|had|has) (?:s?he|they|the \w+(?: \w+)?) (?:leave|left|go|gone|moved? on)
    ...(?=\W*$| (?:the|this|that)\b)
    """)
