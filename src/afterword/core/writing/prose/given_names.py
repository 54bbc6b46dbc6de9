"""Common words that are names of people or places as well."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

NAMES_TOO: Final = word_set("""
    amber amy angel art autumn barb barry basil bill blake bob brook buck carol chad chase chuck clay cliff colt dale
    daisy dawn dean dick don drew duke earl eve faith fay flora frank gene ginger grace grant guy hank harry hazel
    heath heather holly hope iris ivan ivy jack jade jasmine jay jenny jerry jewel jimmy joy june kerry kit laurel
    lance lily luke mark marina marshall mason matt max may miles mike molly myrtle nelly nick norm olive olivia
    opal otto page pat pearl peg penny pierce poppy randy ray reed rex rich rob robin rod rose rosemary rowan ruby
    rue russell rusty ruth sally sandy saul scarlet sky skip sonny stew storm sue summer terry tiffany tom tony van
    vera victor victoria viola violet wade ward warren wally will willow wren
    """)
"""Words that are given names, too: with a capital they may be somebody."""
PLACES_TOO: Final = word_set("""
    bath battle buffalo china chad cork deal derby diss flint georgia goole hull jersey jordan mobile nancy nice orange
    phoenix polish poole reading rugby sandwich sale stone swift tours troy turkey wells whitehaven hastings barking
    street crook rome paris lancaster limerick kerry down clare cologne hope cook union enterprise apple amazon target
    shell ford slack teams zoom notion workday monday oracle asana linear notion figma indeed square block stripe
    """)
"""Words that are places or firms, too."""
