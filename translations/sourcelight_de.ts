<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ClaimText</name>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>increase to</source>
        <translation>Anstieg auf</translation>
    </message>
    <message>
        <source>decrease to</source>
        <translation>Rückgang auf</translation>
    </message>
    <message>
        <source>increase from %1</source>
        <translation>Anstieg von %1</translation>
    </message>
    <message>
        <source>decrease from %1</source>
        <translation>Rückgang von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>its capital and small letters</source>
        <translation>seine Groß- und Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the parts of speech there</source>
        <translation>die Wortarten an dieser Stelle</translation>
    </message>
    <message>
        <source>the words around it together</source>
        <translation>die Wörter ringsum zusammen</translation>
    </message>
    <message>
        <source>how its words are written elsewhere in the article</source>
        <translation>wie seine Wörter sonst im Artikel geschrieben sind</translation>
    </message>
    <message>
        <source>its words are a name elsewhere in the article</source>
        <translation>seine Wörter sind anderswo im Artikel ein Name</translation>
    </message>
    <message>
        <source>a title stands before it</source>
        <translation>davor steht ein Titel</translation>
    </message>
    <message>
        <source>the same words are a name elsewhere</source>
        <translation>dieselben Wörter sind anderswo ein Name</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the surname of a full name</source>
        <translation>der Nachname eines vollen Namens</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one named nearest</source>
        <translation>der Nachname; von mehreren, die ihn tragen, wer zunächst genannt ist</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>der Vorname eines vollen Namens</translation>
    </message>
    <message>
        <source>the same first and last name</source>
        <translation>derselbe Vor- und Nachname</translation>
    </message>
    <message>
        <source>the initial fits the first name</source>
        <translation>die Initiale passt zum Vornamen</translation>
    </message>
    <message>
        <source>an acronym of the full name</source>
        <translation>eine Abkürzung des vollen Namens</translation>
    </message>
    <message>
        <source>acronym and full name stand together, one in brackets</source>
        <translation>Abkürzung und voller Name stehen beisammen, eines in Klammern</translation>
    </message>
    <message>
        <source>the full name of an acronym</source>
        <translation>der volle Name einer Abkürzung</translation>
    </message>
    <message>
        <source>another name of the same country</source>
        <translation>ein anderer Name desselben Landes</translation>
    </message>
    <message>
        <source>another name of the same people</source>
        <translation>ein anderer Name desselben Volkes</translation>
    </message>
    <message>
        <source>singular and plural of one word</source>
        <translation>Einzahl und Mehrzahl eines Wortes</translation>
    </message>
    <message>
        <source>part of the full name</source>
        <translation>Teil des vollen Namens</translation>
    </message>
    <message>
        <source>a short form of the full name</source>
        <translation>eine Kurzform des vollen Namens</translation>
    </message>
    <message>
        <source>another spelling of the name</source>
        <translation>eine andere Schreibung des Namens</translation>
    </message>
    <message>
        <source>it stands beside the name and explains it</source>
        <translation>es steht neben dem Namen und erklärt ihn</translation>
    </message>
    <message>
        <source>nothing before it fits better</source>
        <translation>nichts davor passt besser</translation>
    </message>
    <message>
        <source>how near the last mention is</source>
        <translation>wie nah die letzte Erwähnung ist</translation>
    </message>
    <message>
        <source>who was spoken of last</source>
        <translation>von wem zuletzt die Rede war</translation>
    </message>
    <message>
        <source>who the sentence before is about</source>
        <translation>wovon der Satz davor handelt</translation>
    </message>
    <message>
        <source>the subject of the sentence before</source>
        <translation>das Subjekt des Satzes davor</translation>
    </message>
    <message>
        <source>what the last mention was called</source>
        <translation>wie die letzte Erwähnung lautete</translation>
    </message>
    <message>
        <source>gender fits</source>
        <translation>das Geschlecht passt</translation>
    </message>
    <message>
        <source>the given name tells the gender</source>
        <translation>der Vorname verrät das Geschlecht</translation>
    </message>
    <message>
        <source>what kind of thing it is</source>
        <translation>um welche Art von Ding es geht</translation>
    </message>
    <message>
        <source>singular or plural fits</source>
        <translation>Einzahl oder Mehrzahl passt</translation>
    </message>
    <message>
        <source>how often the article speaks of it</source>
        <translation>wie oft der Artikel davon spricht</translation>
    </message>
    <message>
        <source>the article opens with it</source>
        <translation>der Artikel beginnt damit</translation>
    </message>
    <message>
        <source>where quotations begin and end</source>
        <translation>wo Zitate beginnen und enden</translation>
    </message>
    <message>
        <source>who is speaking there</source>
        <translation>wer dort spricht</translation>
    </message>
    <message>
        <source>where it stands in its sentence</source>
        <translation>wo es in seinem Satz steht</translation>
    </message>
    <message>
        <source>both have the same place in their sentence</source>
        <translation>beide haben denselben Platz in ihrem Satz</translation>
    </message>
    <message>
        <source>the sentence says that it is</source>
        <translation>der Satz sagt, dass es das ist</translation>
    </message>
    <message>
        <source>a role that the article gives</source>
        <translation>eine Rolle, die der Artikel nennt</translation>
    </message>
    <message>
        <source>a word of the name</source>
        <translation>ein Wort des Namens</translation>
    </message>
    <message>
        <source>the same noun was used before</source>
        <translation>dasselbe Hauptwort stand schon davor</translation>
    </message>
    <message>
        <source>what the noun says</source>
        <translation>was das Hauptwort sagt</translation>
    </message>
    <message>
        <source>whether it has a name</source>
        <translation>ob es einen Namen hat</translation>
    </message>
    <message>
        <source>how many others would fit</source>
        <translation>wie viele andere passen würden</translation>
    </message>
    <message>
        <source>whether “it” means anything there</source>
        <translation>ob „it“ dort etwas meint</translation>
    </message>
    <message>
        <source>“the” or “this” before the noun</source>
        <translation>„the“ oder „this“ vor dem Hauptwort</translation>
    </message>
    <message>
        <source>what follows it</source>
        <translation>was darauf folgt</translation>
    </message>
    <message>
        <source>an amount in digits</source>
        <translation>ein Betrag in Ziffern</translation>
    </message>
    <message>
        <source>digits with a scale word, as in “4.5 million”</source>
        <translation>Ziffern mit einem Größenwort, wie in „4.5 million“</translation>
    </message>
    <message>
        <source>a power of ten, as in “4.5e9”</source>
        <translation>eine Zehnerpotenz, wie in „4.5e9“</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>eine Zahl in Worten</translation>
    </message>
    <message>
        <source>half of a scale, as in “half a million”</source>
        <translation>ein halbes Größenwort, wie in „half a million“</translation>
    </message>
    <message>
        <source>a fraction in digits</source>
        <translation>ein Bruch in Ziffern</translation>
    </message>
    <message>
        <source>a fraction in words</source>
        <translation>ein Bruch in Worten</translation>
    </message>
    <message>
        <source>a ratio, as in “one in five”</source>
        <translation>ein Verhältnis, wie in „one in five“</translation>
    </message>
    <message>
        <source>an amount left vague, as in “dozens”</source>
        <translation>ein unbestimmter Betrag, wie in „dozens“</translation>
    </message>
    <message>
        <source>a rank, as in “third”</source>
        <translation>ein Rang, wie in „third“</translation>
    </message>
    <message>
        <source>a word for so many, as in “trio”</source>
        <translation>ein Wort für so viele, wie in „trio“</translation>
    </message>
    <message>
        <source>a multiple, as in “threefold”</source>
        <translation>ein Vielfaches, wie in „threefold“</translation>
    </message>
    <message>
        <source>two amounts that make a range</source>
        <translation>zwei Beträge, die eine Spanne bilden</translation>
    </message>
    <message>
        <source>“between” two amounts</source>
        <translation>„between“ zwei Beträgen</translation>
    </message>
    <message>
        <source>“no” before what is counted</source>
        <translation>„no“ vor dem Gezählten</translation>
    </message>
    <message>
        <source>a currency beside the amount</source>
        <translation>eine Währung beim Betrag</translation>
    </message>
    <message>
        <source>a per cent sign or word</source>
        <translation>ein Prozentzeichen oder -wort</translation>
    </message>
    <message>
        <source>a unit behind the amount</source>
        <translation>eine Einheit hinter dem Betrag</translation>
    </message>
    <message>
        <source>a unit of time behind the amount</source>
        <translation>eine Zeiteinheit hinter dem Betrag</translation>
    </message>
    <message>
        <source>words of age behind the amount</source>
        <translation>Wörter des Alters hinter dem Betrag</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>Monat und Tag</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>the name of a month</source>
        <translation>der Name eines Monats</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>ein Datum in Ziffern</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>ein Jahrzehnt</translation>
    </message>
    <message>
        <source>a number that can only be a year</source>
        <translation>eine Zahl, die nur ein Jahr sein kann</translation>
    </message>
    <message>
        <source>the name of a weekday</source>
        <translation>der Name eines Wochentags</translation>
    </message>
    <message>
        <source>a date told from the day of the article</source>
        <translation>ein Datum, vom Tag des Artikels aus gesagt</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>a decimal number in words</source>
        <translation>eine Dezimalzahl in Worten</translation>
    </message>
    <message>
        <source>a whole number and a part, as in “two and a half”</source>
        <translation>eine ganze Zahl und ein Teil, wie in „zweieinhalb“</translation>
    </message>
    <message>
        <source>a score or a vote, as in “2-1”</source>
        <translation>ein Spielstand oder eine Abstimmung, wie in „2-1“</translation>
    </message>
    <message>
        <source>“times” before a comparison</source>
        <translation>„mal“ vor einem Vergleich</translation>
    </message>
    <message>
        <source>“a” or “an” for one unit</source>
        <translation>„ein“ für eine Einheit</translation>
    </message>
    <message>
        <source>a minus sign or a word for it</source>
        <translation>ein Minuszeichen oder ein Wort dafür</translation>
    </message>
    <message>
        <source>“not” before the amount</source>
        <translation>„nicht“ vor dem Betrag</translation>
    </message>
    <message>
        <source>a lower and an upper bound together</source>
        <translation>eine untere und eine obere Grenze zusammen</translation>
    </message>
    <message>
        <source>hundredths on top of a sum of money</source>
        <translation>Hundertstel zu einem Geldbetrag</translation>
    </message>
    <message>
        <source>smaller units on top of larger ones, as in “5 ft 2 in”</source>
        <translation>kleinere Einheiten zu größeren, wie in „5 ft 2 in“</translation>
    </message>
    <message>
        <source>one unit per another</source>
        <translation>eine Einheit pro andere</translation>
    </message>
    <message>
        <source>a length of time without a number, as in “all week”</source>
        <translation>eine Dauer ohne Zahl, wie in „die ganze Woche“</translation>
    </message>
    <message>
        <source>a number between commas after a name</source>
        <translation>eine Zahl zwischen Kommas nach einem Namen</translation>
    </message>
    <message>
        <source>a decade of life, as in “his forties”</source>
        <translation>ein Lebensjahrzehnt, wie in „seine Vierziger“</translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation>ein Jahr in Worten</translation>
    </message>
    <message>
        <source>a fiscal or school year</source>
        <translation>ein Geschäfts- oder Schuljahr</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>ein Jahrhundert</translation>
    </message>
    <message>
        <source>a quarter or half of a year</source>
        <translation>ein Quartal oder Halbjahr</translation>
    </message>
    <message>
        <source>a week of a year</source>
        <translation>eine Woche eines Jahres</translation>
    </message>
    <message>
        <source>a day of a month told by its number</source>
        <translation>ein Monatstag nach seiner Zahl</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>eine Jahreszeit</translation>
    </message>
    <message>
        <source>the name of a holiday</source>
        <translation>der Name eines Feiertags</translation>
    </message>
    <message>
        <source>a date told by how far away it is</source>
        <translation>ein Datum nach seinem Abstand</translation>
    </message>
    <message>
        <source>a stretch of time up to or from the day of the article</source>
        <translation>ein Zeitraum bis zum Tag des Artikels oder von ihm an</translation>
    </message>
    <message>
        <source>two dates or times that make a range</source>
        <translation>zwei Daten oder Zeiten, die eine Spanne bilden</translation>
    </message>
    <message>
        <source>a part of the day</source>
        <translation>eine Tageszeit</translation>
    </message>
    <message>
        <source>a time of day in words</source>
        <translation>eine Uhrzeit in Worten</translation>
    </message>
    <message>
        <source>words for a change by this amount</source>
        <translation>Wörter für eine Änderung um diesen Betrag</translation>
    </message>
    <message>
        <source>words for a change to this amount</source>
        <translation>Wörter für eine Änderung auf diesen Betrag</translation>
    </message>
    <message>
        <source>words for a change from one amount to another</source>
        <translation>Wörter für eine Änderung von einem Betrag zum anderen</translation>
    </message>
    <message>
        <source>“less than” or words like it</source>
        <translation>„less than“ oder ähnliche Wörter</translation>
    </message>
    <message>
        <source>“at most” or words like it</source>
        <translation>„at most“ oder ähnliche Wörter</translation>
    </message>
    <message>
        <source>“more than” or words like it</source>
        <translation>„more than“ oder ähnliche Wörter</translation>
    </message>
    <message>
        <source>“at least” or words like it</source>
        <translation>„at least“ oder ähnliche Wörter</translation>
    </message>
    <message>
        <source>“about” or words like it</source>
        <translation>„about“ oder ähnliche Wörter</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>das Wort „%1“</translation>
    </message>
    <message>
        <source>the word “%1” before it</source>
        <translation>das Wort „%1“ davor</translation>
    </message>
    <message>
        <source>the word “%1” after it</source>
        <translation>das Wort „%1“ danach</translation>
    </message>
    <message>
        <source>it is in the list of %1</source>
        <translation>es steht in der Liste %1</translation>
    </message>
    <message>
        <source>the word before it is in the list of %1</source>
        <translation>das Wort davor steht in der Liste %1</translation>
    </message>
    <message>
        <source>the word after it is in the list of %1</source>
        <translation>das Wort danach steht in der Liste %1</translation>
    </message>
    <message>
        <source>it ends in “%1”</source>
        <translation>es endet auf „%1“</translation>
    </message>
    <message>
        <source>the word before it ends in “%1”</source>
        <translation>das Wort davor endet auf „%1“</translation>
    </message>
    <message>
        <source>the word after it ends in “%1”</source>
        <translation>das Wort danach endet auf „%1“</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>der Länder</translation>
    </message>
    <message>
        <source>provinces and states</source>
        <translation>der Provinzen und Bundesstaaten</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>der Städte</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>der Regionen</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>der Völker</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>words for organisations</source>
        <translation>der Wörter für Organisationen</translation>
    </message>
    <message>
        <source>endings of company names</source>
        <translation>der Endungen von Firmennamen</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>der Institutionen</translation>
    </message>
    <message>
        <source>words for buildings</source>
        <translation>der Wörter für Bauten</translation>
    </message>
    <message>
        <source>words for places</source>
        <translation>der Wörter für Orte</translation>
    </message>
    <message>
        <source>words for events</source>
        <translation>der Wörter für Ereignisse</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>der Vornamen</translation>
    </message>
    <message>
        <source>common words</source>
        <translation>der häufigen Wörter</translation>
    </message>
    <message>
        <source>verbs of reporting</source>
        <translation>der Verben des Berichtens</translation>
    </message>
    <message>
        <source>words for sources</source>
        <translation>der Wörter für Quellen</translation>
    </message>
    <message>
        <source>known persons</source>
        <translation>bekannter Personen</translation>
    </message>
    <message>
        <source>known organisations</source>
        <translation>bekannter Organisationen</translation>
    </message>
    <message>
        <source>known places</source>
        <translation>bekannter Orte</translation>
    </message>
    <message>
        <source>known groups</source>
        <translation>bekannter Gruppen</translation>
    </message>
    <message>
        <source>known names</source>
        <translation>bekannter Namen</translation>
    </message>
    <message>
        <source>first names of known persons</source>
        <translation>der Vornamen bekannter Personen</translation>
    </message>
    <message>
        <source>surnames of known persons</source>
        <translation>der Nachnamen bekannter Personen</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>eher wahrscheinlich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>the order of source, cue and content</source>
        <translation>die Reihenfolge von Quelle, Redeverb und Inhalt</translation>
    </message>
    <message>
        <source>no other source or cue stands between</source>
        <translation>keine andere Quelle und kein anderes Redeverb steht dazwischen</translation>
    </message>
    <message>
        <source>how near source, cue and content are</source>
        <translation>wie nah Quelle, Redeverb und Inhalt beieinander stehen</translation>
    </message>
    <message>
        <source>the words between source, cue and content</source>
        <translation>die Wörter zwischen Quelle, Redeverb und Inhalt</translation>
    </message>
    <message>
        <source>how this cue is used</source>
        <translation>wie dieses Redeverb gebraucht wird</translation>
    </message>
    <message>
        <source>the words around source, cue and content</source>
        <translation>die Wörter um Quelle, Redeverb und Inhalt</translation>
    </message>
    <message>
        <source>quotation marks beside the cue</source>
        <translation>Anführungszeichen neben dem Redeverb</translation>
    </message>
    <message>
        <source>a name at the head of the source</source>
        <translation>ein Name im Kern der Quelle</translation>
    </message>
    <message>
        <source>the source is a pronoun</source>
        <translation>die Quelle ist ein Pronomen</translation>
    </message>
    <message>
        <source>the noun stands for a name in the article</source>
        <translation>das Substantiv steht für einen Namen im Artikel</translation>
    </message>
    <message>
        <source>the noun tells what kind of source it is</source>
        <translation>das Substantiv sagt, was für eine Quelle es ist</translation>
    </message>
    <message>
        <source>the person who spoke before speaks on</source>
        <translation>wer zuvor sprach, spricht weiter</translation>
    </message>
    <message>
        <source>quotation marks around it</source>
        <translation>Anführungszeichen darum</translation>
    </message>
    <message>
        <source>a paragraph set as a quotation</source>
        <translation>ein als Zitat gesetzter Absatz</translation>
    </message>
    <message>
        <source>the quotation runs on in the next paragraph</source>
        <translation>das Zitat läuft im nächsten Absatz weiter</translation>
    </message>
    <message>
        <source>a quotation without words that name its source</source>
        <translation>ein Zitat ohne Worte, die seine Quelle nennen</translation>
    </message>
    <message>
        <source>the likeliest of those who speak nearby</source>
        <translation>am wahrscheinlichsten von denen, die in der Nähe sprechen</translation>
    </message>
    <message>
        <source>reported inside what another says</source>
        <translation>wiedergegeben in dem, was ein anderer sagt</translation>
    </message>
    <message>
        <source>a name and a colon open a turn of a transcript</source>
        <translation>ein Name und ein Doppelpunkt eröffnen einen Redebeitrag</translation>
    </message>
    <message>
        <source>the verb or phrase “%1”</source>
        <translation>das Verb oder die Wendung „%1“</translation>
    </message>
    <message>
        <source>a clause with “that” behind a verb of reporting</source>
        <translation>ein Nebensatz mit „that“ hinter einem Verb des Berichtens</translation>
    </message>
    <message>
        <source>the one who speaks</source>
        <translation>wer da spricht</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one with this title</source>
        <translation>der Nachname; von mehreren, die ihn tragen, wer diesen Titel hat</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one not introduced as a relative</source>
        <translation>der Nachname; von mehreren, die ihn tragen, wer nicht als Verwandter eingeführt wird</translation>
    </message>
    <message>
        <source>a phrase that is nothing else</source>
        <translation>eine Wendung, die nichts anderes ist</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tn</source>
        <comment>trillions</comment>
        <translation>Bio.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billions</comment>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>m</source>
        <comment>millions</comment>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>BP</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>× 14 Tage</translation>
    </message>
    <message>
        <source>fortnights</source>
        <translation>× 14 Tage</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>event or work</source>
        <translation>Ereignis oder Werk</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Events and works</source>
        <translation>Ereignisse und Werke</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>named</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>kollektiv</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>Dementi</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Brüche</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>Vielfache</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Uhrzeiten</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
</context>
<context>
    <name>sourcelight::HtmlExport</name>
    <message>
        <source>Annotated with Sourcelight</source>
        <translation>Annotiert mit Sourcelight</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that these words are in</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Skip to the lists</source>
        <translation>Zu den Listen springen</translation>
    </message>
    <message>
        <source>Entities, numbers and sources</source>
        <translation>Entitäten, Zahlen und Quellen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>named</source>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>kollektiv</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>Quelle nicht genannt</translation>
    </message>
    <message>
        <source>another figure is given, too</source>
        <translation>es wird auch eine andere Zahl genannt</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>sourcelight::Messages</name>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>„%1“ gibt es nicht; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the articles in it instead.</source>
        <translation>„%1“ ist ein Ordner; wählen Sie stattdessen die Artikel darin.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file; save the article as a file first.</source>
        <translation>„%1“ ist eine Pipe oder ein Gerät und keine Datei; speichern Sie den Artikel zuerst als Datei.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you; change its permissions or ask its owner.</source>
        <translation>Sie dürfen „%1“ nicht lesen; ändern Sie die Zugriffsrechte oder fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2; check the disk and try again.</source>
        <translation>„%1“ lässt sich nicht lesen%2; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written%2; choose another place or make room.</source>
        <translation>„%1“ lässt sich nicht schreiben%2; wählen Sie einen anderen Ort oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“%1” holds no text; choose a file with an article in it.</source>
        <translation>„%1“ enthält keinen Text; wählen Sie eine Datei mit einem Artikel darin.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of text only; run it through text recognition (OCR) first.</source>
        <translation>„%1“ enthält nur Bilder von Text; lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message>
        <source>“%1” does not hold text; save the article as plain text, Markdown or HTML first.</source>
        <translation>„%1“ enthält keinen lesbaren Text; speichern Sie den Artikel zuerst als reinen Text, Markdown oder HTML.</translation>
    </message>
    <message>
        <source>“%1” is too large%2; split it into smaller files.</source>
        <translation>„%1“ ist zu groß%2; teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“%1” has a format that Sourcelight does not know%2; save it in one that it does.</source>
        <translation>„%1“ hat ein Format, das Sourcelight nicht kennt%2; speichern Sie die Datei in einem bekannten Format.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password%2; save it without one first.</source>
        <translation>„%1“ ist durch ein Passwort geschützt%2; speichern Sie die Datei zuerst ohne eines.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format%2; repair it or save it again.</source>
        <translation>„%1“ verstößt gegen die Regeln des eigenen Formats%2; reparieren Sie die Datei oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1”, a part of Sourcelight, is missing or damaged%2; install Sourcelight again.</source>
        <translation>„%1“, ein Teil von Sourcelight, fehlt oder ist beschädigt%2; installieren Sie Sourcelight neu.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Sourcelight%2; install one version as a whole.</source>
        <translation>„%1“ gehört zu einer anderen Version von Sourcelight%2; installieren Sie eine Version als Ganzes.</translation>
    </message>
    <message>
        <source>“%1” was stopped before its end; start it again for the whole.</source>
        <translation>„%1“ wurde vor dem Ende angehalten; starten Sie erneut, um das Ganze zu erhalten.</translation>
    </message>
    <message>
        <source>Some bytes are no characters in this encoding and show as �%1.</source>
        <translation>Einige Bytes sind in dieser Kodierung keine Zeichen und erscheinen als �%1.</translation>
    </message>
    <message>
        <source>The text holds NUL characters, which show as �%1.</source>
        <translation>Der Text enthält NUL-Zeichen; sie erscheinen als �%1.</translation>
    </message>
    <message>
        <source>The character encoding is a guess%1; accented letters may be wrong.</source>
        <translation>Die Zeichenkodierung ist geraten%1; Umlaute und Akzente können falsch sein.</translation>
    </message>
    <message>
        <source>The text has an unusually long line%1.</source>
        <translation>Der Text hat eine ungewöhnlich lange Zeile%1.</translation>
    </message>
    <message>
        <source>A number is too large to be held%1.</source>
        <translation>Eine Zahl ist zu groß, um erfasst zu werden%1.</translation>
    </message>
    <message>
        <source>A range ends below its beginning%1.</source>
        <translation>Eine Spanne endet unter ihrem Anfang%1.</translation>
    </message>
    <message>
        <source>The page holds several articles%1; only the main one is shown.</source>
        <translation>Die Seite enthält mehrere Artikel%1; nur der wichtigste wird gezeigt.</translation>
    </message>
    <message>
        <source>The file is damaged or ends early%1; some of its text may be missing.</source>
        <translation>Die Datei ist beschädigt oder endet zu früh%1; ein Teil ihres Textes kann fehlen.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures of it or nothing%1.</source>
        <translation>Einige Seiten enthalten keinen Text, nur Bilder davon oder nichts%1.</translation>
    </message>
    <message>
        <source>A date names a day that the calendar does not have%1.</source>
        <translation>Ein Datum nennt einen Tag, den der Kalender nicht hat%1.</translation>
    </message>
    <message>
        <source>The text is not in English%1; only its numbers in digits were analysed.</source>
        <translation>Der Text ist nicht auf Englisch%1; nur seine Zahlen in Ziffern wurden analysiert.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a technical detail</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“%1” has changed since it was opened; reload it.</source>
        <translation>„%1“ hat sich geändert, seit sie geöffnet wurde; laden Sie sie neu.</translation>
    </message>
    <message>
        <source>Some letters look as if UTF-8 had been read as Windows-1252%1.</source>
        <translation>Einige Buchstaben sehen aus, als wäre UTF-8 als Windows-1252 gelesen worden%1.</translation>
    </message>
    <message>
        <source>Hidden characters show some of the text in another order than it stands%1.</source>
        <translation>Verborgene Zeichen zeigen einen Teil des Textes in anderer Reihenfolge, als er dasteht%1.</translation>
    </message>
    <message>
        <source>“%1” has no field that is known to hold the text%2; name the one that does.</source>
        <translation>„%1“ hat kein Feld, von dem bekannt ist, dass es den Text enthält%2; nennen Sie das richtige.</translation>
    </message>
    <message>
        <source>“%1” only shows other pages in frames%2; open the one that holds the article.</source>
        <translation>„%1“ zeigt nur andere Seiten in Frames%2; öffnen Sie die, die den Artikel enthält.</translation>
    </message>
</context>
<context>
    <name>sourcelight::Program</name>
    <message>
        <source>“light”, “dark” or the name of a theme.</source>
        <translation>„light“, „dark“ oder der Name eines Farbschemas.</translation>
    </message>
    <message>
        <source>Size of the window in logical pixels.</source>
        <translation>Breite und Höhe des Fensters in logischen Pixeln.</translation>
    </message>
    <message>
        <source>Write a picture of the window once the articles are analysed, and exit.</source>
        <translation>Ein Bild des Fensters schreiben, sobald die Artikel analysiert sind, und beenden.</translation>
    </message>
    <message>
        <source>What the picture shows selected.</source>
        <translation>Was im Bild ausgewählt ist.</translation>
    </message>
    <message>
        <source>Reads news articles offline: who is in it, how much it claims and who says so.</source>
        <translation>Liest Nachrichtenartikel offline: wer vorkommt, welche Zahlen genannt werden und wer was sagt.</translation>
    </message>
    <message>
        <source>A file to open; “-” is standard input.</source>
        <translation>Eine zu öffnende Datei; „-“ ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1280x800.</source>
        <translation>„%1“ ist keine Größe; schreiben Sie sie als 1280x800.</translation>
    </message>
</context>
<context>
    <name>sourcelight::cli</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Hilfe: %1 --help</translation>
    </message>
    <message>
        <source>%1 writes several files; name one with --output</source>
        <translation>%1 schreibt mehrere Dateien; geben Sie mit --output eine an</translation>
    </message>
    <message>
        <source>%1 holds one article a file; name a file or folder with --output</source>
        <translation>%1 fasst einen Artikel je Datei; geben Sie mit --output eine Datei oder einen Ordner an</translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format verlangt eines von: %1</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>geben Sie mindestens eine Datei an</translation>
    </message>
    <message>
        <source>--output takes a path</source>
        <translation>--output verlangt einen Pfad</translation>
    </message>
    <message>
        <source>“%1” holds several articles; name a file or folder with --output</source>
        <translation>„%1“ enthält mehrere Artikel; geben Sie mit --output eine Datei oder einen Ordner an</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs verlangt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--from knows “jsonl” only</source>
        <translation>--from kennt nur „jsonl“</translation>
    </message>
    <message>
        <source>--fields takes title=NAME, text=NAME, author=NAME and date=NAME, with commas between them</source>
        <translation>--fields nimmt title=NAME, text=NAME, author=NAME und date=NAME, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>reading an article from the terminal; Ctrl+D ends it</source>
        <translation>ein Artikel wird vom Terminal gelesen; Strg+D beendet ihn</translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation>länger als %1 MiB</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli VERB [OPTION...] [FILE...]

Finds who is in a news article, how much it claims and who says so, as the
reader Sourcelight does, but without a window. No network is ever used.

  extract   write the entities, numbers and sources of articles as JSON lines
  read      write the text of articles and what is known of them as JSON lines
  export    write annotated articles in a format for other tools

  --help      show this help, or after a verb the help of that verb
  --version   show the version

Exit status: 0 all done; 1 some inputs failed, each named on standard error, the
others written; 2 wrong usage.

Examples:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
</source>
        <translation>Aufruf: sourcelight-cli BEFEHL [OPTION...] [DATEI...]

Findet, wer in einem Nachrichtenartikel vorkommt, welche Zahlen genannt werden
und wer was sagt, so wie das Leseprogramm Sourcelight, aber ohne Fenster. Das
Netzwerk wird niemals benutzt.

  extract   die Entitäten, Zahlen und Quellen von Artikeln als JSON Lines
            schreiben
  read      den Text von Artikeln und was über sie bekannt ist als JSON Lines
            schreiben
  export    annotierte Artikel in einem Format für andere Programme schreiben

  --help      diese Hilfe zeigen, nach einem Befehl die Hilfe zu diesem Befehl
  --version   die Version zeigen

Exit-Status: 0 alles erledigt; 1 einige Eingaben sind fehlgeschlagen, jede auf
der Standardfehlerausgabe genannt, die übrigen geschrieben; 2 falscher Aufruf.

Beispiele:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
</translation>
    </message>
    <message>
        <source>tell it what to do: extract, read or export</source>
        <translation>geben Sie an, was zu tun ist: extract, read oder export</translation>
    </message>
    <message>
        <source>“%1” is none of its verbs: extract, read, export</source>
        <translation>„%1“ ist keiner der Befehle: extract, read, export</translation>
    </message>
    <message>
        <source>--language takes the tag of a language: en, de, pt-BR</source>
        <translation>--language nimmt das Kürzel einer Sprache: en, de, pt-BR</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli read [OPTION...] FILE...

Writes one line of JSON for each article: its id, title, authors, date,
publisher, URL, language, text, blocks (headline, byline, paragraph, ...) and
what was odd about the file. Nothing is analysed. What is not known is null.
&quot;-&quot; is standard input.

  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --language TAG the language of the articles, as a BCP 47 tag
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;), where
                 the text shows it
  --help         show this help

Examples:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</source>
        <translation>Aufruf: sourcelight-cli read [OPTION...] DATEI...

Schreibt für jeden Artikel eine Zeile JSON: ID, Titel, Autoren, Datum, Verlag,
URL, Sprache, Text, Blöcke (Schlagzeile, Autorenzeile, Absatz, ...) und was an
der Datei auffällig war. Es wird nichts analysiert. Was nicht bekannt ist, ist
null. &quot;-&quot; ist die Standardeingabe.

  --fields LIST  wie die Felder eines Korpus (JSON, JSON-Zeilen, CSV)
                 heißen, wo sie keine üblichen Namen haben: title=NAME,
                 text=NAME,author=NAME,date=NAME, ganz oder zum Teil
  --language TAG die Sprache der Artikel, als Kürzel nach BCP 47
  --mend-encoding
                 rückgängig machen, dass UTF-8 als Windows-1252 gelesen
                 wurde („Ã©“ statt „é“), wo der Text es zeigt
  --help         diese Hilfe zeigen

Beispiele:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</translation>
    </message>
    <message>
        <source>Use --fields text=NAME.</source>
        <translation>Mit --fields text=NAME geht das.</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli export --format NAME [--output PATH] [--explain] FILE...

Analyses articles and writes them, with their annotations, in a format that
other tools read. &quot;-&quot; is standard input.

  --format NAME   jsonl   JSON lines, one article a line, with its text
                  csv     tables for spreadsheets: a row for each mention of an
                          entity, each numeric claim and each attribution
                  w3c     W3C Web Annotations in JSON-LD, one article a file
                  html    a page to read and pass on, one article a file
  --output PATH   the file to write. It is replaced as a whole, or not at all.
                  csv writes three beside each other, &quot;out.claims.csv&quot; and so
                  on; w3c and html, given several articles, one for each,
                  &quot;out.ID.html&quot;. Where PATH is a folder, each article gets
                  files of its own in it, named by its id. Without --output,
                  standard output, where all goes into one file
  --doubtful      find doubtful statements too: more of those that are there,
                  and more that are none. The others stay as they are
  --explain       add the names of the rules, or the strongest features, that
                  made each annotation
  --language TAG  the language of the articles, as a BCP 47 tag; &quot;en&quot; analyses
                  them as English, whatever language they seem to be in
  --fields LIST   what the fields of a corpus (JSON, JSON lines, CSV) are
                  called, where they have no usual names: title=NAME,
                  text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                  undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;),
                  where the text shows it
  --help          show this help

Examples:
  sourcelight-cli export --format html storm.txt &gt; storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
</source>
        <translation>Aufruf: sourcelight-cli export --format NAME [--output PFAD] [--explain]
                               DATEI...

Analysiert Artikel und schreibt sie samt ihren Annotationen in einem Format,
das andere Programme lesen. &quot;-&quot; ist die Standardeingabe.

  --format NAME   jsonl   JSON Lines, ein Artikel je Zeile, mit seinem Text
                  csv     Tabellen für Tabellenprogramme: eine Zeile für jede
                          Erwähnung einer Entität, jede Zahlenangabe und jede
                          Zuschreibung
                  w3c     W3C Web Annotations in JSON-LD, ein Artikel je Datei
                  html    eine Seite zum Lesen und Weitergeben, ein Artikel je
                          Datei
  --output PFAD   die Datei, die geschrieben wird. Sie wird als Ganzes ersetzt
                  oder gar nicht. csv schreibt drei nebeneinander,
                  &quot;out.claims.csv&quot; und so weiter; w3c und html schreiben bei
                  mehreren Artikeln für jeden eine, &quot;out.ID.html&quot;. Ist PFAD ein
                  Ordner, erhält jeder Artikel darin eigene Dateien, benannt
                  nach seiner ID. Ohne --output: die
                  Standardausgabe, wo alles in eine Datei geht
  --doubtful      auch zweifelhafte Aussagen finden: mehr von denen, die
                  da sind, und mehr, die keine sind. Die anderen
                  bleiben, wie sie sind
  --explain       die Namen der Regeln oder die stärksten Merkmale hinzufügen,
                  aus denen jede Annotation entstand
  --language TAG  die Sprache der Artikel als BCP-47-Kürzel; „en“ analysiert
                  sie als Englisch, gleich in welcher Sprache sie zu sein
                  scheinen
  --fields LIST   wie die Felder eines Korpus (JSON, JSON-Zeilen, CSV)
                  heißen, wo sie keine üblichen Namen haben: title=NAME,
                  text=NAME,author=NAME,date=NAME, ganz oder zum Teil
  --mend-encoding
                  rückgängig machen, dass UTF-8 als Windows-1252 gelesen
                  wurde („Ã©“ statt „é“), wo der Text es zeigt
  --help          diese Hilfe zeigen

Beispiele:
  sourcelight-cli export --format html storm.txt &gt; storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli extract [OPTION...] [FILE...]

Writes one line of JSON for each article, in the order of the input: the
entities with all their mentions, the numeric claims and the attributions.
Offsets count Unicode code points of the article&apos;s text, end exclusive;
&quot;text_sha256&quot; tells which text that is. Without a FILE, and for &quot;-&quot;, an article
is read from standard input.

  --from jsonl   each line of the input is {&quot;id&quot;:..., &quot;text&quot;:..., &quot;ref&quot;:...}.
                 The text is analysed exactly as it stands; &quot;ref&quot;, which may be
                 left out, is the ISO 8601 time that relative dates refer to.
                 Lines longer than 64 MiB are passed over and named as failed
  --jobs N       analyse N articles at a time (default: one per core)
  --fast         find the parts of statements by a simpler model: several times
                 as fast, but less exact
  --doubtful     find doubtful statements too: more of those that are there, and
                 more that are none. The others stay as they are
  --explain      add the names of the rules, or the strongest features, that
                 made each annotation
  --with-text    add the text and its blocks; with --explain as well, the line
                 holds all there is and can be read back
  --language TAG the language of the articles, as a BCP 47 tag; &quot;en&quot; analyses
                 them as English, whatever language they seem to be in
  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;), where
                 the text shows it
  --help         show this help

Streams of any length pass through in bounded memory; each line is written as
soon as it and all before it are ready.

Examples:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html &gt; annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip &gt; out.gz
  parallel --pipe sourcelight-cli extract --from jsonl &lt; in.jsonl &gt; out.jsonl
</source>
        <translation>Aufruf: sourcelight-cli extract [OPTION...] [DATEI...]

Schreibt für jeden Artikel eine Zeile JSON, in der Reihenfolge der Eingabe: die
Entitäten mit allen Erwähnungen, die Zahlenangaben und die Zuschreibungen.
Positionen zählen die Unicode-Codepoints des Artikeltexts, das Ende gehört nicht
dazu; &quot;text_sha256&quot; sagt, welcher Text gemeint ist. Ohne DATEI und bei &quot;-&quot; wird
ein Artikel von der Standardeingabe gelesen.

  --from jsonl   jede Zeile der Eingabe ist {&quot;id&quot;:..., &quot;text&quot;:..., &quot;ref&quot;:...}.
                 Der Text wird genau so analysiert, wie er dasteht; &quot;ref&quot;, das
                 fehlen darf, ist die Zeit nach ISO 8601, auf die sich relative
                 Datumsangaben beziehen. Zeilen über 64 MiB werden übergangen
                 und als fehlgeschlagen gemeldet
  --jobs N       N Artikel gleichzeitig analysieren (Vorgabe: einer je Kern)
  --fast         die Teile von Aussagen mit einem einfacheren Modell finden:
                 um ein Mehrfaches schneller, aber weniger genau
  --doubtful     auch zweifelhafte Aussagen finden: mehr von denen, die
                 da sind, und mehr, die keine sind. Die anderen
                 bleiben, wie sie sind
  --explain      die Namen der Regeln oder die stärksten Merkmale hinzufügen,
                 aus denen jede Annotation entstand
  --with-text    den Text und seine Blöcke hinzufügen; zusammen mit --explain
                 enthält die Zeile alles und lässt sich wieder einlesen
  --language TAG die Sprache der Artikel als BCP-47-Kürzel; „en“ analysiert
                 sie als Englisch, gleich in welcher Sprache sie zu sein
                 scheinen
  --fields LIST  wie die Felder eines Korpus (JSON, JSON-Zeilen, CSV)
                 heißen, wo sie keine üblichen Namen haben: title=NAME,
                 text=NAME,author=NAME,date=NAME, ganz oder zum Teil
  --mend-encoding
                 rückgängig machen, dass UTF-8 als Windows-1252 gelesen
                 wurde („Ã©“ statt „é“), wo der Text es zeigt
  --help         diese Hilfe zeigen

Ströme jeder Länge laufen in begrenztem Speicher durch; jede Zeile wird
geschrieben, sobald sie und alle vor ihr fertig sind.

Beispiele:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html &gt; annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip &gt; out.gz
  parallel --pipe sourcelight-cli extract --from jsonl &lt; in.jsonl &gt; out.jsonl
</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AboutDialog</name>
    <message>
        <source>About Sourcelight</source>
        <translation>Über Sourcelight</translation>
    </message>
    <message>
        <source>An offline reader for news articles: who is in it, how much it claims and who says so.</source>
        <translation>Ein Offline-Leseprogramm für Nachrichtenartikel: wer vorkommt, welche Zahlen genannt werden und wer was sagt.</translation>
    </message>
    <message>
        <source>It never opens a network connection. Your texts stay on this computer.</source>
        <translation>Es öffnet niemals eine Netzwerkverbindung. Ihre Texte bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode licence), Gumbo (Apache 2.0) and md4c (MIT). Names of places come from iso-codes (LGPL 2.1). Set in Noto (OFL 1.1).</source>
        <translation>Erstellt mit Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode-Lizenz), Gumbo (Apache 2.0) und md4c (MIT). Die Ortsnamen stammen aus iso-codes (LGPL 2.1). Gesetzt in Noto (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open articles from disk</source>
        <translation>Artikel vom Datenträger öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>Als neuen Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Den Text aus der Zwischenablage als Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Read the article from disk again</source>
        <translation>Den Artikel erneut vom Datenträger lesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the annotations to a file that other tools read</source>
        <translation>Die Annotationen in eine Datei schreiben, die andere Programme lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Den ausgewählten Text oder die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Tell capital from small letters when finding</source>
        <translation>Beim Suchen Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, text size and what is highlighted</source>
        <translation>Farbschema, Schriftgröße und was hervorgehoben wird</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Hervorhebungen</translation>
    </message>
    <message>
        <source>Show or hide all marks in the text</source>
        <translation>Alle Markierungen im Text zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Entities in the Text</source>
        <translation>&amp;Entitäten im Text</translation>
    </message>
    <message>
        <source>Underline people, organisations and places</source>
        <translation>Personen, Organisationen und Orte unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Numbers in the Text</source>
        <translation>&amp;Zahlen im Text</translation>
    </message>
    <message>
        <source>Underline amounts</source>
        <translation>Zahlenangaben unterstreichen</translation>
    </message>
    <message>
        <source>&amp;Sources in the Text</source>
        <translation>&amp;Quellen im Text</translation>
    </message>
    <message>
        <source>Mark what is said by a source with a bar at its side</source>
        <translation>Was eine Quelle sagt, mit einem Balken am Rand markieren</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Show the text in the size it was designed for</source>
        <translation>Den Text in der vorgesehenen Größe zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Den Bildschirm mit dem Fenster füllen</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>Go to the next place where the selection is mentioned</source>
        <translation>Zur nächsten Stelle gehen, an der das Ausgewählte erwähnt wird</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>&amp;Vorherige Erwähnung</translation>
    </message>
    <message>
        <source>Go to the place before where the selection is mentioned</source>
        <translation>Zur vorherigen Stelle gehen, an der das Ausgewählte erwähnt wird</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <translation>Zurück zu dem, was vorher ausgewählt war</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Go forward to what was selected after</source>
        <translation>Vorwärts zu dem, was danach ausgewählt war</translation>
    </message>
    <message>
        <source>&amp;Show in Panel</source>
        <translation>Im &amp;Bereich zeigen</translation>
    </message>
    <message>
        <source>Show the annotation at the text cursor in its panel</source>
        <translation>Die Annotation am Textcursor in ihrem Bereich zeigen</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>To &amp;Entities</source>
        <translation>Zu den &amp;Entitäten</translation>
    </message>
    <message>
        <source>Go to the panel of entities</source>
        <translation>Zum Bereich der Entitäten gehen</translation>
    </message>
    <message>
        <source>To &amp;Numbers</source>
        <translation>Zu den Z&amp;ahlen</translation>
    </message>
    <message>
        <source>Go to the panel of numbers</source>
        <translation>Zum Bereich der Zahlen gehen</translation>
    </message>
    <message>
        <source>To &amp;Sources</source>
        <translation>Zu den &amp;Quellen</translation>
    </message>
    <message>
        <source>Go to the panel of sources</source>
        <translation>Zum Bereich der Quellen gehen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Nächster &amp;Fensterteil</translation>
    </message>
    <message>
        <source>Go on from the text to the panels and round to the text</source>
        <translation>Vom Text zu den Bereichen und reihum zurück zum Text gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vorheriger Fenster&amp;teil</translation>
    </message>
    <message>
        <source>Go the same way backwards</source>
        <translation>Denselben Weg rückwärts gehen</translation>
    </message>
    <message>
        <source>Next Artic&amp;le</source>
        <translation>Nächster Art&amp;ikel</translation>
    </message>
    <message>
        <source>Go to the article in the next tab</source>
        <translation>Zum Artikel im nächsten Tab gehen</translation>
    </message>
    <message>
        <source>Previous Ar&amp;ticle</source>
        <translation>Vorheriger Artike&amp;l</translation>
    </message>
    <message>
        <source>Go to the article in the tab before</source>
        <translation>Zum Artikel im vorherigen Tab gehen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>See and change what each key does</source>
        <translation>Sehen und ändern, was jede Taste bewirkt</translation>
    </message>
    <message>
        <source>&amp;About Sourcelight</source>
        <translation>Ü&amp;ber Sourcelight</translation>
    </message>
    <message>
        <source>Version, licence and what Sourcelight is made of</source>
        <translation>Version, Lizenz und woraus Sourcelight besteht</translation>
    </message>
    <message>
        <source>&amp;References in the Text</source>
        <translation>&amp;Verweise im Text</translation>
    </message>
    <message>
        <source>Count and light up what means an entity without its name: he, the company</source>
        <translation>Mitzählen und hervorheben, was eine Entität ohne ihren Namen meint: er, die Firma</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Show what speaks for this annotation</source>
        <translation>Zeigen, was für diese Annotation spricht</translation>
    </message>
    <message>
        <source>&amp;File Beside the Article</source>
        <translation>&amp;Datei neben dem Artikel</translation>
    </message>
    <message>
        <source>Show the file as it is, with the passages that became the article tinted</source>
        <translation>Die Datei zeigen, wie sie ist; was zum Artikel wurde, ist getönt</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>Ei&amp;genschaften…</translation>
    </message>
    <message>
        <source>A&amp;nalyse as English</source>
        <translation>Als E&amp;nglisch analysieren</translation>
    </message>
    <message>
        <source>Find names, numbers and sources as if this article were in English</source>
        <translation>Namen, Zahlen und Quellen finden, als wäre dieser Artikel auf Englisch</translation>
    </message>
    <message>
        <source>What the file says of itself, and as what it is read</source>
        <translation>Was die Datei über sich sagt und als was sie gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Articles of the File…</source>
        <translation>&amp;Artikel der Datei…</translation>
    </message>
    <message>
        <source>List the articles of the file that this one comes from</source>
        <translation>Die Artikel der Datei auflisten, aus der dieser stammt</translation>
    </message>
    <message>
        <source>&amp;Doubtful Statements</source>
        <translation>&amp;Zweifelhafte Aussagen</translation>
    </message>
    <message>
        <source>Find statements that are less sure too: more of those that are there, and more that are none</source>
        <translation>Auch weniger sichere Aussagen finden: mehr von denen, die da sind, und mehr, die keine sind</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AnnotationText</name>
    <message>
        <source>mention %1 of %2</source>
        <translation>Erwähnung %1 von %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleList</name>
    <message>
        <source>No.</source>
        <comment>the number of an article in its file</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleListDialog</name>
    <message>
        <source>Name the &amp;Fields…</source>
        <translation>&amp;Felder benennen…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Articles of “%1”</source>
        <translation>Artikel von „%1“</translation>
    </message>
    <message>
        <source>Filter by headline or author</source>
        <translation>Nach Überschrift oder Autor filtern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Say which fields hold the headline, the text, the author and the date</source>
        <translation>Angeben, welche Felder Überschrift, Text, Autor und Datum enthalten</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The file has changed since its articles were listed; this is the new list.</source>
        <translation>Die Datei hat sich geändert, seit ihre Artikel aufgelistet wurden; dies ist die neue Liste.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 Artikel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matching articles, all articles</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <translation>%1, dann angehalten</translation>
    </message>
    <message>
        <source>%1 marked; up to %2 can be opened at once</source>
        <translation>%1 markiert; bis zu %2 lassen sich zugleich öffnen</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentBuilder</name>
    <message>
        <source>The rest of the article is too long to be shown here.</source>
        <translation>Der Rest des Artikels ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesModel</name>
    <message>
        <source>1 mention</source>
        <translation>1 Erwähnung</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Mention %1: %2</source>
        <translation>Erwähnung %1: %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>%1, %2 by name</source>
        <translation>%1, davon %2 mit Namen</translation>
    </message>
    <message>
        <source>see also %1 · %2</source>
        <translation>siehe auch %1 · %2</translation>
    </message>
    <message>
        <source>See also %1, %2</source>
        <translation>Siehe auch %1, %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesPanel</name>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>No entities in this article</source>
        <translation>Keine Entitäten in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ExportDialog</name>
    <message>
        <source>JSON lines: everything, to be read back</source>
        <translation>JSON Lines: alles, auch zum Wiedereinlesen</translation>
    </message>
    <message>
        <source>CSV: a table for each panel</source>
        <translation>CSV: eine Tabelle je Bereich</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>HTML: the article with its marks</source>
        <translation>HTML: der Artikel mit seinen Markierungen</translation>
    </message>
    <message>
        <source>The article’s &amp;text goes along</source>
        <translation>Mit dem &amp;Text des Artikels</translation>
    </message>
    <message>
        <source>The &amp;evidence of each annotation goes along</source>
        <translation>Mit der &amp;Begründung jeder Annotation</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation>Dateien dieses Exports</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FieldsDialog</name>
    <message>
        <source>Name the Fields</source>
        <translation>Felder benennen</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Der erste Artikel</translation>
    </message>
    <message>
        <source>Choose the field that holds the text of the articles.</source>
        <translation>Wählen Sie das Feld, das den Text der Artikel enthält.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show the rows that hold these words (Ctrl+F in the panel)</source>
        <translation>Zeilen zeigen, die diese Wörter enthalten (Strg+F im Bereich)</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of many</source>
        <translation>%1 von vielen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Finder</name>
    <message>
        <source>Found from the beginning again</source>
        <translation>Wieder vom Anfang an gefunden</translation>
    </message>
    <message>
        <source>Found from the end again</source>
        <translation>Wieder vom Ende her gefunden</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Grounds</name>
    <message>
        <source>made by the reader</source>
        <translation>vom Leser angelegt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::GroundsPopup</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>What ties it to %1</source>
        <translation>Was es mit %1 verbindet</translation>
    </message>
    <message>
        <source>Nothing more was noted.</source>
        <translation>Mehr wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Languages</name>
    <message>
        <source>This article is not in English. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Dieser Artikel ist nicht auf Englisch. Namen und Quellen werden nur in englischen Artikeln gefunden; Zahlen in Ziffern werden gezeigt.</translation>
    </message>
    <message>
        <source>This article is in %1. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Dieser Artikel ist auf %1. Namen und Quellen werden nur in englischen Artikeln gefunden; Zahlen in Ziffern werden gezeigt.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MainWindow</name>
    <message>
        <source>Sourcelight</source>
        <translation>Sourcelight</translation>
    </message>
    <message>
        <source>%1 — Sourcelight</source>
        <translation>%1 – Sourcelight</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>abgelegter Text</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Wieder vom Anfang an</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder vom Ende her</translation>
    </message>
    <message>
        <source>There is no annotation at the text cursor</source>
        <translation>Am Textcursor ist keine Annotation</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Erwähnung %1 von %2</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>Zahl %1 von %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Aussage %1 von %2</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Schriftgröße %1 %</translation>
    </message>
    <message>
        <source>“%1” is no annotation of this article.</source>
        <translation>„%1“ ist keine Annotation dieses Artikels.</translation>
    </message>
    <message>
        <source>Select an annotation to learn why it is there</source>
        <translation>Wählen Sie eine Annotation, um zu erfahren, warum sie da ist</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MarkStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Menus</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>What is marked in the text</source>
        <translation>Was im Text markiert ist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>Noch 1 Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>Noch %Ln Meldung</numerusform>
            <numerusform>Noch %Ln Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MetaLine</name>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Names</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Notices</name>
    <message>
        <source>“%1” has more than %2 million characters, too many for the window. Use “sourcelight-cli extract” for it, or split it.</source>
        <translation>„%1“ hat mehr als %2 Millionen Zeichen, zu viele für das Fenster. Verwenden Sie dafür „sourcelight-cli extract“ oder teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>„%1“ hat sich auf dem Datenträger geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Its text stays here until you close it.</source>
        <translation>„%1“ ist nicht mehr auf dem Datenträger. Der Text bleibt hier, bis Sie ihn schließen.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file&apos;s name and what is odd about it</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>“%1” holds many articles; the first %2 are open. Save them as a file to choose from all of them.</source>
        <translation>„%1“ enthält viele Artikel; die ersten %2 sind geöffnet. Speichern Sie sie als Datei, um aus allen zu wählen.</translation>
    </message>
    <message>
        <source>No field of “%1” is known to hold the text of its articles (%2).</source>
        <translation>Kein Feld von „%1“ ist als Text der Artikel bekannt (%2).</translation>
    </message>
    <message>
        <source>Name the Fields…</source>
        <translation>Felder benennen…</translation>
    </message>
    <message>
        <source>Row %1 of the file cannot be read and is left out.</source>
        <translation>Zeile %1 der Datei ist nicht lesbar und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Rows %1 of the file cannot be read and are left out.</source>
        <translation>Die Zeilen %1 der Datei sind nicht lesbar und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows of the file cannot be read and are left out, the first of them %2.</source>
        <translation>%1 Zeilen der Datei sind nicht lesbar und werden ausgelassen, die ersten davon: %2.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersModel</name>
    <message>
        <source>no source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>an anderer Stelle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 without a source</source>
        <translation>%1 · %2 ohne Quelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>im Text: %1</translation>
    </message>
    <message>
        <source>currency assumed</source>
        <translation>Währung angenommen</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Daten und Uhrzeiten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No numbers in this article</source>
        <translation>Keine Zahlen in diesem Artikel</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Opening</name>
    <message>
        <source>All articles (%1)</source>
        <translation>Alle Artikel (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Origins</name>
    <message>
        <source>as the article shows it</source>
        <translation>wie der Artikel es zeigt</translation>
    </message>
    <message>
        <source>from the structured data (JSON-LD) of the page</source>
        <translation>aus den strukturierten Daten (JSON-LD) der Seite</translation>
    </message>
    <message>
        <source>from the meta elements of the page</source>
        <translation>aus den Meta-Elementen der Seite</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>from the properties of the document</source>
        <translation>aus den Eigenschaften des Dokuments</translation>
    </message>
    <message>
        <source>from the fields above the text (front matter)</source>
        <translation>aus den Feldern über dem Text (Front Matter)</translation>
    </message>
    <message>
        <source>from the header of the message</source>
        <translation>aus den Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>from a field of the corpus</source>
        <translation>aus einem Feld des Korpus</translation>
    </message>
    <message>
        <source>recognised by the words of the text</source>
        <translation>an den Wörtern des Textes erkannt</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Panel</name>
    <message>
        <source>Analysing…</source>
        <translation>Wird analysiert…</translation>
    </message>
    <message>
        <source>Nothing here matches the filter</source>
        <translation>Nichts hier passt zum Filter</translation>
    </message>
    <message>
        <source>Analyse as English</source>
        <translation>Als Englisch analysieren</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation>Was gezeigt wird und in welcher Reihenfolge</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelTree</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>&amp;Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ProfileBar</name>
    <message>
        <source>reporter</source>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>%1 &lt; 1 %</source>
        <translation>%1 &lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Whose words the article is made of</source>
        <translation>Aus wessen Worten der Artikel besteht</translation>
    </message>
    <message>
        <source>Whose words the article is made of, %1 in all</source>
        <translation>Aus wessen Worten der Artikel besteht, insgesamt %1</translation>
    </message>
    <message>
        <source>%1 % quoted, %2 % paraphrased</source>
        <translation>%1 % zitiert, %2 % sinngemäß</translation>
    </message>
    <message>
        <source>1 independent source</source>
        <translation>1 unabhängige Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>%n unabhängige Quelle</numerusform>
            <numerusform>%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph on one anonymous source</source>
        <translation>1 Absatz mit nur einer anonymen Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs on one anonymous source</source>
        <translation>
            <numerusform>%n Absatz mit nur einer anonymen Quelle</numerusform>
            <numerusform>%n Absätze mit nur einer anonymen Quelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PropertiesDialog</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lesen &amp;als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SettingsDialog</name>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Open the last articles again</source>
        <translation>Die letzten Artikel &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Im Text markiert</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;References to them: he, the company</source>
        <translation>&amp;Verweise darauf: er, die Firma</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Taste für %1</translation>
    </message>
    <message>
        <source>%1 belongs to both “%2” and “%3”.</source>
        <translation>%1 gehört sowohl zu „%2“ als auch zu „%3“.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourceView</name>
    <message>
        <source>File of the article</source>
        <translation>Datei des Artikels</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>A file of this kind is no text that could be shown.</source>
        <translation>Eine Datei dieser Art ist kein Text, der sich zeigen ließe.</translation>
    </message>
    <message>
        <source>What came through standard input is not kept.</source>
        <translation>Was über die Standardeingabe kam, wird nicht aufgehoben.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesModel</name>
    <message>
        <source>No source given</source>
        <translation>Keine Quelle angegeben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 Aussage</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>hedged: %1</source>
        <translation>abgeschwächt: %1</translation>
    </message>
    <message>
        <source>source inferred</source>
        <translation>Quelle erschlossen</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 anonymous</source>
        <translation>%1 · %2 anonym</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unattributed quotations</source>
        <translation>Zitate ohne Quelle</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1 % der Wörter</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Namentliche</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Kollektive</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Unbestimmte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources in this article</source>
        <translation>Keine Quellen in diesem Artikel</translation>
    </message>
    <message>
        <source>Quoted or not</source>
        <translation>Zitiert oder nicht</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Teils zitiert</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>Any statement</source>
        <translation>Jede Aussage</translation>
    </message>
    <message>
        <source>Plain statements</source>
        <translation>Schlichte Aussagen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Dementis</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Weigerungen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Art der Aussage</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::StatusLine</name>
    <message>
        <source>1 entity</source>
        <translation>1 Entität</translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation>%1 Entitäten</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>1 attribution</source>
        <translation>1 Zuschreibung</translation>
    </message>
    <message>
        <source>%1 attributions</source>
        <translation>%1 Zuschreibungen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Sourcelight never opens a network connection.</source>
        <translation>Sourcelight öffnet niemals eine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading and analysing; texts that are open stay</source>
        <translation>Lesen und Analysieren anhalten; offene Texte bleiben</translation>
    </message>
    <message>
        <source>analysis stopped; Reload starts it again</source>
        <translation>Analyse angehalten; „Neu laden“ startet sie wieder</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>wird analysiert…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>%1 wird analysiert</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Read closely.</source>
        <translation>Genau lesen.</translation>
    </message>
    <message>
        <source>Sourcelight shows who is in an article, how much it claims and who says so. Your texts never leave this computer.</source>
        <translation>Sourcelight zeigt, wer in einem Artikel vorkommt, welche Zahlen genannt werden und wer was sagt. Ihre Texte verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>or drop files or text here</source>
        <translation>oder Dateien oder Text hier ablegen</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>Beispiele zum Ausprobieren</translation>
    </message>
    <message>
        <source>a made-up article</source>
        <translation>ein erfundener Artikel</translation>
    </message>
</context>
</TS>
