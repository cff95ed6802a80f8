"""English is told from other languages, and a text that tells nothing from both."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.documents.languages import find_language

# Written for these tests; each says that two sides met and what one of them asked for.
REPORTS = {
    "ar": "التقى مفاوضو الحكومة والمتمردين يوم الثلاثاء في جنيف لبحث وقف إطلاق النار "
    "والإفراج عن الأسرى، وقال متحدث إن الجولة المقبلة ستعقد الشهر القادم.",
    "de": "Die Unterhändler der Regierung und der Rebellen trafen sich am Dienstag in "
    "Genf, um über eine Waffenruhe und die Freilassung der Gefangenen zu sprechen.",
    "es": "Los negociadores del gobierno y de la guerrilla se reunieron el martes en La "
    "Habana para discutir un alto el fuego bilateral y la entrega de los prisioneros.",
    "fa": "نمایندگان دولت و شورشیان روز سه‌شنبه در ژنو دیدار کردند تا درباره آتش‌بس و "
    "آزادی زندانیان گفتگو کنند، سخنگو گفت که دور بعدی ماه آینده برگزار می‌شود.",
    "fr": "Les négociateurs du gouvernement et des rebelles se sont réunis mardi à "
    "Genève pour discuter d'un cessez-le-feu et de la libération des prisonniers.",
    "id": "Para perunding pemerintah dan pemberontak bertemu pada hari Selasa di Jenewa "
    "untuk membahas gencatan senjata. Juru bicara mengatakan bahwa mereka tidak bisa "
    "berhenti karena masih ada tahanan yang belum dibebaskan.",
    "it": "I negoziatori del governo e dei ribelli si sono incontrati martedì a Ginevra "
    "per discutere un cessate il fuoco e la liberazione dei prigionieri.",
    "nl": "De onderhandelaars van de regering en de rebellen kwamen dinsdag in Genève "
    "bijeen om over een wapenstilstand en de vrijlating van gevangenen te spreken.",
    "pt": "Os negociadores do governo e dos rebeldes reuniram-se na terça-feira em "
    "Genebra para discutir um cessar-fogo e a libertação dos prisioneiros.",
    "ru": "Представители правительства и повстанцев встретились во вторник в Женеве, "
    "чтобы обсудить прекращение огня и освобождение пленных.",
    "sw": "Wapatanishi wa serikali na waasi walikutana Jumanne mjini Geneva kujadili "
    "usitishaji wa mapigano na kuachiliwa kwa wafungwa, alisema msemaji.",
    "tr": "Hükümet ile isyancıların müzakerecileri salı günü Cenevre'de bir araya "
    "gelerek ateşkesi ve esirlerin serbest bırakılmasını görüştü.",
    "uk": "Представники уряду та повстанців зустрілися у вівторок у Женеві, щоб "
    "обговорити припинення вогню та звільнення полонених.",
    "zh": "政府和叛军的谈判代表星期二在日内瓦会面，讨论停火和释放战俘的问题。发言人说，下一轮谈判将在下个月"
    "举行。",
}

NAMES = (
    "Mullah Abdul Ghani Baradar, Sher Mohammad Abbas Stanikzai, Shahabuddin Delawar and "
    "Khairullah Khairkhwa met Zalmay Khalilzad in Doha.",
    "Mohammad Masoom Stanekzai and Hanif Atmar told Abdul Hakim Ishaqzai: no ceasefire, "
    "no talks.",
    "HERAT — Ismail Khan, Atta Mohammad Noor, Karim Khalili, Mohammad Mohaqiq, Gulbuddin "
    "Hekmatyar: all invited.",
)


@pytest.mark.parametrize("language", REPORTS)
def test_a_report_in_another_language_is_recognised(language: str) -> None:
    assert find_language(REPORTS[language]) == language


@pytest.mark.parametrize("text", NAMES)
def test_a_short_english_text_full_of_names_is_not_taken_for_another(text: str) -> None:
    assert find_language(text) in ("en", None)


def test_an_english_report_with_a_quotation_in_another_language_is_english() -> None:
    text = (
        "The spokesman said that the answer would not change, and that it stood in the "
        f"letter: {REPORTS['fa']} He said the delegation had read it twice."
    )
    assert find_language(text) == "en"


@pytest.mark.parametrize("text", ["", "Alto el fuego", "1234 5678", "Ceasefire holds"])
def test_a_text_of_a_few_words_has_no_known_language(text: str) -> None:
    assert find_language(text) is None


@given(st.text(max_size=300))
def test_any_text_has_a_code_or_none(text: str) -> None:
    found = find_language(text)
    assert found is None or 2 <= len(found) <= 3


def test_an_english_text_is_told_without_loading_the_classifier() -> None:
    program = (
        "import sys\n"
        "from truceline.documents.languages import find_language\n"
        "assert find_language('They said that the talks would not end there, and that "
        "this was what both sides wanted.') == 'en'\n"
        "print('py3langid' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "False"
