"""Terms of two words that German takes as they are, without a hyphen: "Latte Art"."""

from typing import Final

BORROWED: Final = frozenset(
    {
        *("latte art", "best practice", "open source", "fine dining", "machine learning", "deep learning"),
        *("supply chain", "public relations", "human resources", "street food", "cold brew", "flat white"),
        *("lean management", "design thinking", "live cooking", "corporate design", "customer journey"),
        *("content marketing", "employer branding", "screaming frog", "hand lettering", "private banking"),
    }
)
