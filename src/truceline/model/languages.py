"""Languages by their ISO 639 codes: the one that is coded, and what others are called."""

ENGLISH = "en"

# The languages that reports of peace processes are written in most; another one keeps its
# code.
NAMES = {
    "am": "Amharic", "ar": "Arabic", "az": "Azerbaijani", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "eu": "Basque", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "km": "Khmer", "ko": "Korean", "ku": "Kurdish",
    "mg": "Malagasy", "ms": "Malay", "my": "Burmese", "ne": "Nepali", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "si": "Sinhala", "sk": "Slovak", "so": "Somali",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "th": "Thai", "ti": "Tigrinya", "tl": "Tagalog", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def language_name(language: str) -> str:
    """What a language is called in English; its code where that is not known here."""
    return NAMES.get(language, language)


def is_set_aside(language: str | None) -> bool:
    """Whether a text is kept and not coded; one of unknown language is coded."""
    return language is not None and language != ENGLISH
