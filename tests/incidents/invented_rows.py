"""Invented rows in the columns of GED, ACLED, the ceasefire list and PA-X."""

import csv
import io
from collections.abc import Iterable, Mapping

GED_41 = """id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id
dyad_name side_a_new_id side_a side_b_new_id gwnob side_b number_of_sources source_article
source_office source_date source_headline source_original where_prec where_coordinates
adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians
deaths_unknown low best high""".split()
GED_42 = [*GED_41[:9], "gwnoa", *GED_41[9:]]
GED_49 = """id relid year active_year code_status type_of_violence conflict_dset_id
conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id
side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article
source_office source_date source_headline source_original where_prec where_coordinates
where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id
region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians
deaths_unknown best high low gwnoa gwnob""".split()
GED_HDX = [*GED_42, "iso3"]
ACLED_31 = """event_id_cnty event_date year time_precision disorder_type event_type
sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction
civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude
geo_precision source source_scale notes fatalities tags timestamp""".split()
ACLED_OLD = """data_id iso event_id_cnty event_id_no_cnty event_date year time_precision
event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2
interaction region country admin1 admin2 admin3 location latitude longitude geo_precision
source source_scale notes fatalities timestamp iso3""".split()
CEASEFIRES = """cc cf_id uniq_id location region ucdp_actor_id actor_name side cf_dec_yr
cf_dec_month cf_dec_day cf_effect_yr cf_effect_month cf_effect_day end_yr end_month end_day
p_holiday written ended""".split()
PAX = (
    "Con Contp PP PPName Reg AgtId Agt Dat Status Stage StageSub Part ThrdPart".split()
)

GED = {
    "id": "1",
    "year": "2016",
    "type_of_violence": "1",
    "side_a": "Government of Utopia",
    "side_b": "Hill Front",
    "country": "Utopia",
    "adm_1": "North",
    "adm_2": "Upper",
    "where_coordinates": "Hilltown",
    "date_prec": "1",
    "date_start": "2016-02-27",
    "date_end": "2016-02-27",
    "deaths_civilians": "1",
    "low": "2",
    "best": "3",
    "high": "5",
}
ACLED = {
    "event_id_cnty": "UTO1",
    "data_id": "900001",
    "event_date": "2019-09-28",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Armed clash",
    "actor1": "Hill Front",
    "inter1": "2",
    "actor2": "Military Forces of Utopia (2010-)",
    "inter2": "1",
    "country": "Utopia",
    "admin1": "North",
    "location": "Hilltown",
    "fatalities": "4",
}
CEASEFIRE = {
    "cc": "700",
    "cf_id": "12",
    "uniq_id": "700012",
    "location": "Utopia",
    "ucdp_actor_id": "303",
    "actor_name": "Hill Front",
    "cf_dec_yr": "2018",
    "cf_dec_month": "6",
    "cf_dec_day": "9",
    "cf_effect_yr": "2018",
    "cf_effect_month": "6",
    "cf_effect_day": "15",
    "end_yr": "-1",
    "end_month": "-1",
    "end_day": "0",
    "p_holiday": "1",
    "written": "-1",
    "ended": "2",
}
AGREEMENT = {
    "Con": "Utopia",
    "PPName": "Hill process",
    "AgtId": "2099",
    "Agt": "Accord of Hilltown",
    "Dat": "2020-02-29",
    "Stage": "SubPar",
    "StageSub": "FrAg",
    "Part": "Government of Utopia; Hill Front",
}


def table(
    columns: Iterable[str],
    rows: Iterable[Mapping[str, str]],
    *,
    delimiter: str = ",",
) -> str:
    """A file of these columns, a cell empty where a row does not give it."""
    stream = io.StringIO()
    names = list(columns)
    writer = csv.DictWriter(
        stream, names, restval="", extrasaction="ignore", delimiter=delimiter
    )
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()
