"""Names the rules look for: products and makers of the school market, and short forms everybody knows."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(";"))


PRODUCTS = _names(
    """
    Acrobat; Activboard; Adobe; Aeries; Airtable; Amazon; Android; Apple; Aruba; Asana; Azure; Barracuda;
    BeyondTrust; Bitwarden; Blackboard; Bloomz; Brightspace; Canva; ChatGPT; Chromebook; Chromebooks; ChromeOS;
    Cisco; ClassDojo; ClassLink; Claude; CleverTouch; Copilot; CrowdStrike; D2L; Dell; Dropbox; Edpuzzle;
    Edulastic; Facebook; FinalForms; Fortinet; Freshdesk; Gmail; GoGuardian; Google; Grammarly; IBM; iBoss;
    Infinite Campus; Instagram; Instructure; iPad; iPads; iPhone; iPhones; IXL; Jamf; Kahoot; Kami; Khan
    Academy; Khanmigo; Lenovo; Lightspeed; LinkedIn; MagicSchool; Mailchimp; McGraw Hill; Meraki; Microsoft;
    Moodle; Mosyle; Nearpod; Newsela; Okta; OneDrive; OpenAI; PaperCut; ParentSquare; PeachJar; Pear Deck;
    Pearson; PowerPoint; PowerSchool; Proofpoint; Qualtrics; Quizizz; Quizlet; Remind app; Rubrik; Salesforce;
    SchoolMessenger; Schoology; Securly; ServiceNow; SharePoint; SignalWire; Skyward; Smartsheet; Snapchat;
    Sophos; Splunk; SurveyMonkey; Swift Education; Symantec; Synergy SIS; TalkingPoints; TikTok; Turnitin;
    Twilio; Tyler Technologies; Ubiquiti; Veeam; Verkada; Vimeo; VMware; WhatsApp; WordPress; YouTube; Zendesk;
    Zscaler
    """
)
"""Makers and products whose name means nothing else, matched as written."""

WORDLIKE_PRODUCTS = _names(
    """
    Box; Canvas; Chrome; Clever; Excel; Gaggle; Gemini; Illuminate; Meet; Meta; Oracle; Outlook; Promethean;
    Raptor; Renaissance; Seesaw; Slack; Snowflake; Teams; Trello; Windows; Word; Workday; Zoom
    """
)
"""Products named like an ordinary word: counted only with a capital within a sentence."""

KNOWN_SHORT_FORMS = frozenset(
    _names(
        """
        AA; AAA; AM; BC; BY; CC; CD; DVD; FAQ; GB; GPS; HTML; ID; II; III; IP; ISO; IV; IX; K12; MB; NC; ND; OK; PC;
        PDF; PIN; PM; QR; SA; SMS; STOP; TB; TV; UK; URL; US; USA; USB; UTC; VI; VII; VIII; VIP; XI; XII; ZIP
        """
    )
)
"""Short forms that need no expansion: Roman numbers, levels, license codes, everyday ones."""
