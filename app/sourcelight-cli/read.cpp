// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/console.h"
#include "app/sourcelight-cli/inputs.h"
#include "app/sourcelight-cli/verbs.h"
#include "core/formats/jsonlines.h"
#include "core/language/recognition.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto help = QT_TRANSLATE_NOOP("sourcelight::cli", R"(Usage: sourcelight-cli read [OPTION...] FILE...

Writes one line of JSON for each article: its id, title, authors, date,
publisher, URL, language, text, blocks (headline, byline, paragraph, ...) and
what was odd about the file. Nothing is analysed. What is not known is null.
"-" is standard input.

  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --language TAG the language of the articles, as a BCP 47 tag
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 ("Ã©" for "é"), where
                 the text shows it
  --help         show this help

Examples:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt > articles.jsonl
)");

struct Read {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(knownInputOptions());
    if (!parser.parse(QStringList{QString()} + arguments))
        return wrongUsage(u"read"_s, parser.errorText());
    const auto input = inputOptions(parser);
    if (!input)
        return wrongUsage(u"read"_s, input.error());
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty())
        return wrongUsage(u"read"_s, Read::tr("name at least one file"));

    Console console;
    const QStringList names = namesFor(files);
    const auto languages =
        language::LanguageModel::open(language::modelPath(language::modelFolder(), language::languagesTask));
    if (!languages)
        console.fail(languages.error());
    const language::LanguageModel *model = languages ? languages->get() : nullptr;
    bool goesOn = true;
    for (qsizetype i = 0; goesOn && i < files.size(); ++i) {
        const Expected<void> read = readInput(files[i], names[i], input->reading, [&](reading::ReadArticle article) {
            article.article.language = input->language;
            if (input->language.isEmpty())
                article.article.language = language::languageOf(article.article, model);
            goesOn = console.write(formats::articleToJsonLine(article.article, article.diagnostics));
            return goesOn;
        });
        if (!read)
            console.fail(read.error());
    }
    return console.status();
}

} // namespace

const Verb readVerb{"read", help, run};

} // namespace sourcelight::cli
