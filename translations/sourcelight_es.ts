<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>ClaimText</name>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tn</source>
        <comment>trillions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortnights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centuries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event or work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::HtmlExport</name>
    <message>
        <source>Annotated with Sourcelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that these words are in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities, numbers and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another figure is given, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::Messages</name>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the articles in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file; save the article as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read by you; change its permissions or ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read%2; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written%2; choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no text; choose a file with an article in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold text; save the article as plain text, Markdown or HTML first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large%2; split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a format that Sourcelight does not know%2; save it in one that it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format%2; repair it or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, a part of Sourcelight, is missing or damaged%2; install Sourcelight again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was stopped before its end; start it again for the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are no characters in this encoding and show as �%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds NUL characters, which show as �%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character encoding is a guess%1; accented letters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has an unusually long line%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is too large to be held%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range ends below its beginning%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a technical detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::Program</name>
    <message>
        <source>“light”, “dark” or the name of a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window in logical pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window once the articles are analysed, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads news articles offline: who is in it, how much it claims and who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file to open; “-” is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::cli</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation type="unfinished"></translation>
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
                  standard output
  --explain       add the names of the rules, or the strongest features, that
                  made each annotation
  --help          show this help

Examples:
  sourcelight-cli export --format html storm.txt &gt; storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes several files; name one with --output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds one article a file; name a file or folder with --output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output takes a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds several articles; name a file or folder with --output</source>
        <translation type="unfinished"></translation>
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
  --fast         choose the faster models. There is one model so far, so today
                 this changes nothing
  --explain      add the names of the rules, or the strongest features, that
                 made each annotation
  --with-text    add the text and its blocks; with --explain as well, the line
                 holds all there is and can be read back
  --help         show this help

Streams of any length pass through in bounded memory; each line is written as
soon as it and all before it are ready.

Examples:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html &gt; annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip &gt; out.gz
  parallel --pipe --block 50M sourcelight-cli extract --from jsonl --jobs 1       &lt; corpus.jsonl &gt; annotations.jsonl
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from knows “jsonl” only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading an article from the terminal; Ctrl+D ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell it what to do: extract, read or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of its verbs: extract, read, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli read FILE...

Writes one line of JSON for each article: its id, title, authors, date,
publisher, URL, language, text, blocks (headline, byline, paragraph, ...) and
what was odd about the file. Nothing is analysed. What is not known is null.
&quot;-&quot; is standard input.

  --help   show this help

Examples:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AboutDialog</name>
    <message>
        <source>About Sourcelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offline reader for news articles: who is in it, how much it claims and who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never opens a network connection. Your texts stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode licence), Gumbo (Apache 2.0) and md4c (MIT). Names of places come from iso-codes (LGPL 2.1). Set in Noto (OFL 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article from disk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotations to a file that other tools read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capital from small letters when finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, text size and what is highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide all marks in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline people, organisations and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is said by a source with a bar at its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text in the size it was designed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the selection is mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before where the selection is mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward to what was selected after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the annotation at the text cursor in its panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the text to the panels and round to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go the same way backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Artic&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article in the next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Ar&amp;ticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the article in the tab before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change what each key does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sourcelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what Sourcelight is made of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AnnotationText</name>
    <message>
        <source>mention %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentBuilder</name>
    <message>
        <source>The rest of the article is too long to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesModel</name>
    <message>
        <source>described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesPanel</name>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entities in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ExportDialog</name>
    <message>
        <source>JSON lines: everything, to be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: a table for each panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML: the article with its marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article’s &amp;text goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;evidence of each annotation goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows that hold these words (Ctrl+F in the panel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FindField</name>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Finder</name>
    <message>
        <source>Found from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found from the end again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MainWindow</name>
    <message>
        <source>Sourcelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Sourcelight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation at the text cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no annotation of this article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MarkStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Menus</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MetaLine</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Notices</name>
    <message>
        <source>“%1” holds many articles; the first %2 are open. Use “sourcelight-cli extract” for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 million characters, too many for the window. Use “sourcelight-cli extract” for it, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Its text stays here until you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file&apos;s name and what is odd about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumberDelegate</name>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersModel</name>
    <message>
        <source>no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 without a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Opening</name>
    <message>
        <source>All articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Panel</name>
    <message>
        <source>Analysing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelHeader</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelTree</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ProfileBar</name>
    <message>
        <source>reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words the article is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words the article is made of, %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SettingsDialog</name>
    <message>
        <source>&amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the last articles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to both “%2” and “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesModel</name>
    <message>
        <source>No source given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hedged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesPanel</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::StatusLine</name>
    <message>
        <source>1 entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcelight never opens a network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading and analysing; texts that are open stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysis stopped; Reload starts it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sourcelight shows who is in an article, how much it claims and who says so. Your texts never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop files or text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a made-up article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
