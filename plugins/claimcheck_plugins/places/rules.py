"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "BORDER_BETWEEN_COUNTRIES",
    "CAPITAL_OF_COUNTRY",
    "CITY_IN_COUNTRY",
    "CONTINENT_OF_COUNTRY",
    "DISTANCE_BETWEEN_TOWNS",
    "FEATURE_IN_COUNTRY",
    "LANDLOCKED_COUNTRY",
]

CAPITAL_OF_COUNTRY = Rule(
    "GEO101",
    "capital-of-country",
    "whether a city is the capital of the country named with it",
    "What: a city that is called the capital, or seat of government, of a country or of a state or province of the "
    "United States, Canada, Australia or India: “the Vietnamese capital, Hanoi”.\n"
    "Why: the largest or best-known city of a country is often not its capital.\n"
    "How: the city is looked up among the country's capitals on the days that the sentence can mean: from the earliest "
    "date it names to the publication date. A country may have several (seat of government, constitutional, royal): "
    "any of them will do, and the others are shown. “The capital, Hanoi” and “its capital” are read of the country "
    "that the sentence or the two before it name alone, else of the only one of the text.\n"
    "Refuted: when the country's capitals are known for all of these days, the named city is known and it is none of "
    "them; a former capital only where the sentence says “is”, or names a later day and no earlier one; a disputed "
    "capital, and a town beside the capital, never. Where no country stands with “the capital”, only when the town "
    "lies in the country in view and neither a division of it (divisions) nor a word for one (“province”) is named so "
    "far.\n"
    "Data: the tables capitals, state-capitals, divisions, towns, places-entities and places-aliases. Tolerance: "
    "none.\n"
    "Example: “the Vietnamese capital, Saigon” gives “The capital of Vietnam is Hanoi, not Saigon.”",
)
CITY_IN_COUNTRY = Rule(
    "GEO102",
    "city-in-country",
    "whether a town lies in the country, or US state, named with it",
    "What: a town and the country that it is said to lie in: “in Seoul, South Korea,”, “the Austrian city of Graz”, "
    "“Lyon in eastern France”, “in Austin, Texas”, “Lagos, Nigeria's largest city,”.\n"
    "Why: a slip of the map is quickly made, and readers who live there see it at once.\n"
    "How: the town is looked up by name among those of 50,000 people and more, and among the capitals and other "
    "well-known towns. A part of the country is compared with where its "
    "other towns lie, as a share of its stretch: below a half is not enough evidence, below 15 in 100 is refuted "
    "where the country has 15 towns in the table.\n"
    "Refuted: when every town of the name lies elsewhere, and GeoNames has no place of 500 people or more of that "
    "name in the country named (of 15,000 or more where it is called a city); not when a territory is in dispute "
    "between the countries (disputed.toml), not at the start of a sentence, where the country may begin a clause (“In "
    "Hanoi, Japan, …”), and never for a state, since small places share names. Everything else that does not fit is "
    "not enough evidence.\n"
    "Data: the tables towns, cities, places-entities and places-aliases. Tolerance: none.\n"
    "Example: “She landed in Seoul, Japan, on Monday” gives “Seoul is in South Korea, not in Japan.”",
)
BORDER_BETWEEN_COUNTRIES = Rule(
    "GEO103",
    "border-between-countries",
    "whether two countries share a land border, and how long it is said to be",
    "What: two countries that are said to share a border or to be neighbours: “Poland borders Lithuania”, “from "
    "Ethiopia into neighbouring Sudan”, “the border between Chad and Niger”, “Mali borders seven countries”.\n"
    "Why: the map is easily misremembered, and one wrong neighbour makes a story impossible.\n"
    "How: the pair is looked up in the table of land borders, which is complete for the countries that it covers: "
    "each has a row with the total length of its land borders, nought for islands.\n"
    "Refuted: when neither country has the other among its borders and both had their present borders from the first "
    "day that the sentence names. Countries that are called neighbours may be so by sea, so that they are refuted only "
    "where one of them has no coast. Pairs whose border hangs on a disputed territory are never refuted "
    "(disputed.toml).\n"
    "Number: how many countries one borders is supported when it is that of the rows, and refuted when it is more than "
    "one off.\n"
    "Length: where one is given, it is supported within a tenth of the table's and refuted beyond a half, since "
    "lengths depend on how finely a border is measured.\n"
    "Data: the tables borders and coasts. Tolerance: none for the border itself.\n"
    "Example: “Finland shares a border with Denmark” gives “Finland and Denmark share no land border.”",
)
CONTINENT_OF_COUNTRY = Rule(
    "GEO104",
    "continent-of-country",
    "whether a country lies on the continent, or in the part of it, that is named",
    "What: a country that is put on a continent: “the West African nation of Mali”, “Peru, a country in South "
    "America”, “Nigeria, Africa's most populous nation”.\n"
    "Why: readers place a story by its continent.\n"
    "How: the continents of the country are looked up; countries on two, like Turkey, Russia, Egypt and Kazakhstan, "
    "have both. A part of a continent is compared with the Factbook's words for where the country lies.\n"
    "Refuted: when the country lies on none of the continents named, by any reckoning (continents.toml), or at the "
    "other end of the one named: “West Africa” for what the Factbook has in southeastern Africa. Any other part that "
    "the Factbook does not use for the country is not enough evidence: parts of continents are drawn in many ways.\n"
    "Data: the table continents. Tolerance: none.\n"
    "Example: “the African nation of Paraguay” gives “Paraguay is in South America, not in Africa.”",
)
LANDLOCKED_COUNTRY = Rule(
    "GEO105",
    "landlocked-country",
    "whether a country that is called landlocked has no coast",
    "What: a country that is called landlocked: “landlocked Chad”, “Bolivia, a landlocked country”.\n"
    "Why: a coast decides on trade routes, ports and navies.\n"
    "How: the length of the country's coast is looked up, as of the days that the sentence can mean.\n"
    "Refuted: when the country has a coast, and had its present borders from the first day that the sentence names. "
    "Shores of the Caspian Sea count as none.\n"
    "Data: the table coasts. Tolerance: none.\n"
    "Example: “landlocked Ghana” gives “Ghana has 539 km of coast.”",
)
DISTANCE_BETWEEN_TOWNS = Rule(
    "GEO106",
    "distance-between-towns",
    "whether two towns lie as far apart, and in the direction, that the text says",
    "What: a town that is placed by another: “Lyon, 390 km south-east of Paris”, “Kharkiv, east of Kyiv,”.\n"
    "Why: distances are easily doubled and directions turned round.\n"
    "How: both towns are looked up in the table of towns; the distance is that of a great circle between their middles "
    "(haversine, radius 6,371.0088 km), the direction the bearing at the second town. The figure is read as an "
    "interval: its hedge's, else half of its last significant place either way.\n"
    "Supported: within an eighth and 10 km of the great circle, or by road up to a fifth longer; a direction within 60 "
    "degrees.\n"
    "Refuted: shorter than seven tenths less 30 km, longer than twice the great circle and 50 km, or a direction more "
    "than 100 degrees off; only where both names are linked to well-known cities without a namesake that may be "
    "meant, and the towns lie more than 60 km apart. Other names are left alone; everything else is not enough "
    "evidence.\n"
    "Data: the tables towns, places-entities and places-aliases.\n"
    "Example: “Osaka, 400 km north-east of Tokyo” gives “Osaka lies 397 km west of Tokyo.”",
)
FEATURE_IN_COUNTRY = Rule(
    "GEO107",
    "feature-in-country",
    "whether a mountain, lake, island or river lies in the country named with it",
    "What: a mountain, lake or island that is put in a country, and a river that is led through one: “Mount Fuji, in "
    "Japan”, “the Indonesian island of Sumatra”, “the Danube flows through Hungary”.\n"
    "Why: readers who live there see a slip at once.\n"
    "How: the name is looked up, by its kind, among the highest mountains, the large lakes, islands and rivers of the "
    "Factbook.\n"
    "Refuted: for features of the Factbook's lists of the world's largest alone, whose countries are all named there. "
    "Others are supported or left alone, since small ones share names.\n"
    "Data: the table features. Tolerance: none.\n"
    "Example: “the Malaysian island of Sumatra” gives “Sumatra is in Indonesia, not in Malaysia.”",
)
