// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/analysing.h"
#include "app/sourcelight-cli/console.h"
#include "app/sourcelight-cli/inputs.h"
#include "app/sourcelight-cli/orderedwork.h"
#include "app/sourcelight-cli/verbs.h"
#include "core/formats/exporting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto help = QT_TRANSLATE_NOOP("sourcelight::cli",
    R"(Usage: sourcelight-cli export --format NAME [--output PATH] [--explain] FILE...

Analyses articles and writes them, with their annotations, in a format that
other tools read. "-" is standard input.

  --format NAME   jsonl   JSON lines, one article a line, with its text
                  csv     tables for spreadsheets: a row for each mention of an
                          entity, each numeric claim and each attribution
                  w3c     W3C Web Annotations in JSON-LD, one article a file
                  html    a page to read and pass on, one article a file
  --output PATH   the file to write. It is replaced as a whole, or not at all.
                  csv writes three beside each other, "out.claims.csv" and so
                  on; w3c and html, given several articles, one for each,
                  "out.ID.html". Where PATH is a folder, each article gets
                  files of its own in it, named by its id. Without --output,
                  standard output, where all goes into one file
  --doubtful      find doubtful statements too: more of those that are there,
                  and more that are none. The others stay as they are
  --explain       add the names of the rules, or the strongest features, that
                  made each annotation
  --language TAG  the language of the articles, as a BCP 47 tag; "en" analyses
                  them as English, whatever language they seem to be in
  --fields LIST   what the fields of a corpus (JSON, JSON lines, CSV) are
                  called, where they have no usual names: title=NAME,
                  text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                  undo that UTF-8 was read as Windows-1252 ("Ã©" for "é"),
                  where the text shows it
  --help          show this help

Examples:
  sourcelight-cli export --format html storm.txt > storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
)");

struct Export {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

struct Settings {
    QStringList files;
    reading::ReadOptions reading;
    const formats::ExportFormat *format = nullptr;
    QString path; ///< empty: standard output
    extraction::AnalyzeOptions analysis;
    formats::ExportOptions options;
};

/// What keeps an export with these settings from standard output; empty where nothing does.
QString noStreamBecause(const Settings &settings)
{
    const QString id = settings.format->id;
    if (settings.format->write({}, {}).size() > 1)
        return Export::tr("%1 writes several files; name one with --output").arg(id);
    if (!settings.format->severalArticles && settings.files.size() > 1)
        return Export::tr("%1 holds one article a file; name a file or folder with --output").arg(id);
    return {};
}

/// The settings, or what is wrong with the command line.
std::expected<Settings, QString> settingsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{u"format"_s, {}, u"NAME"_s}, {u"output"_s, {}, u"PATH"_s}, {u"doubtful"_s, {}}, {u"explain"_s, {}}});
    parser.addOptions(knownInputOptions());
    if (!parser.parse(QStringList{QString()} + arguments))
        return std::unexpected(parser.errorText());
    auto input = inputOptions(parser);
    if (!input)
        return std::unexpected(input.error());

    Settings settings;
    settings.files = parser.positionalArguments();
    settings.reading = std::move(input->reading);
    settings.analysis.language = std::move(input->language);
    settings.analysis.doubtful = parser.isSet(u"doubtful"_s);
    settings.format = formats::findExportFormat(parser.value(u"format"_s));
    settings.path = parser.value(u"output"_s);
    settings.options.explain = parser.isSet(u"explain"_s);
    if (!settings.format) {
        QStringList known;
        for (const formats::ExportFormat &format : formats::exportFormats())
            known += format.id;
        return std::unexpected(Export::tr("--format takes one of: %1").arg(known.join(u", ")));
    }
    if (settings.files.isEmpty())
        return std::unexpected(Export::tr("name at least one file"));
    if (parser.isSet(u"output"_s) && settings.path.isEmpty())
        return std::unexpected(Export::tr("--output takes a path"));
    if (const QString reason = noStreamBecause(settings); settings.path.isEmpty() && !reason.isEmpty())
        return std::unexpected(reason);
    return settings;
}

/// Analyses all files, one article a core, and gives @p take each in order.
void analyseAll(const Settings &settings, const Analyser &analyser, Console &console,
    const std::function<bool(const AnalysisPtr &)> &take)
{
    using Result = Expected<AnalysisPtr>;
    OrderedWork<Result> work(QThread::idealThreadCount(), [&](const Result &result) {
        if (result)
            return take(*result);
        console.fail(result.error());
        return true;
    });
    const QStringList names = namesFor(settings.files);
    bool goesOn = true;
    for (qsizetype i = 0; goesOn && i < names.size(); ++i) {
        const Expected<void> read =
            readInput(settings.files[i], names[i], settings.reading, [&](reading::ReadArticle article) {
                const qsizetype weight = article.article.text.size() * qsizetype(sizeof(QChar));
                goesOn =
                    work.add([&analyser, article = std::move(article)] { return analyser.analyse(article); }, weight);
                return goesOn;
            });
        if (goesOn && !read)
            goesOn = work.add([error = read.error()] { return Result(std::unexpected(error)); }, 0);
    }
    work.finish();
}

void exportToStandardOutput(const Settings &settings, const Analyser &analyser, Console &console)
{
    bool isFirst = true;
    analyseAll(settings, analyser, console, [&](const AnalysisPtr &analysis) {
        if (!std::exchange(isFirst, false) && !settings.format->severalArticles) {
            console.fail(Export::tr("“%1” holds several articles; name a file or folder with --output")
                    .arg(analysis->article.source.path));
            return false;
        }
        for (const formats::ExportPart &part : settings.format->write(*analysis, settings.options)) {
            if (!console.write(part.header + part.body))
                return false;
        }
        return true;
    });
}

int run(const QStringList &arguments)
{
    const std::expected<Settings, QString> settings = settingsFrom(arguments);
    if (!settings)
        return wrongUsage(u"export"_s, settings.error());
    Console console;
    const Expected<Analyser> analyser = Analyser::make(console, settings->analysis);
    if (!analyser) {
        console.fail(analyser.error());
        return console.status();
    }
    if (settings->path.isEmpty()) {
        exportToStandardOutput(*settings, *analyser, console);
        return console.status();
    }
    std::vector<AnalysisPtr> analyses;
    analyseAll(*settings, *analyser, console, [&analyses](const AnalysisPtr &analysis) {
        analyses.push_back(analysis);
        return true;
    });
    const Expected<QStringList> written =
        QFileInfo(settings->path).isDir()
            ? formats::exportToFolder(analyses, *settings->format, settings->options, settings->path)
            : formats::exportToFile(analyses, *settings->format, settings->options, settings->path);
    if (!written)
        console.fail(written.error());
    return console.status();
}

} // namespace

const Verb exportVerb{"export", help, run};

} // namespace sourcelight::cli
