// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/analysing.h"
#include "app/sourcelight-cli/console.h"
#include "app/sourcelight-cli/inputs.h"
#include "app/sourcelight-cli/linereader.h"
#include "app/sourcelight-cli/orderedwork.h"
#include "app/sourcelight-cli/verbs.h"
#include "core/formats/jsonlines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

namespace sourcelight::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto help = QT_TRANSLATE_NOOP("sourcelight::cli",
    R"(Usage: sourcelight-cli extract [OPTION...] [FILE...]

Writes one line of JSON for each article, in the order of the input: the
entities with all their mentions, the numeric claims and the attributions.
Offsets count Unicode code points of the article's text, end exclusive;
"text_sha256" tells which text that is. Without a FILE, and for "-", an article
is read from standard input.

  --from jsonl   each line of the input is {"id":..., "text":..., "ref":...}.
                 The text is analysed exactly as it stands; "ref", which may be
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
  --language TAG the language of the articles, as a BCP 47 tag; "en" analyses
                 them as English, whatever language they seem to be in
  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 ("Ã©" for "é"), where
                 the text shows it
  --help         show this help

Streams of any length pass through in bounded memory; each line is written as
soon as it and all before it are ready.

Examples:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html > annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip > out.gz
  parallel --pipe sourcelight-cli extract --from jsonl < in.jsonl > out.jsonl
)");

struct Extract {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

/// The JSON line of an input, or why there is none.
using Line = Expected<QByteArray>;

struct Settings {
    QStringList files;
    reading::ReadOptions reading;
    int jobs = 1;
    bool fromJsonLines = false;
    extraction::AnalyzeOptions analysis;
    formats::ExportOptions options{.withText = false, .explain = false};
};

/// The settings, or what is wrong with the command line.
std::expected<Settings, QString> settingsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"from"_s, {}, u"FORMAT"_s}, {u"jobs"_s, {}, u"N"_s}, {u"fast"_s, {}}, {u"doubtful"_s, {}},
        {u"explain"_s, {}}, {u"with-text"_s, {}}});
    parser.addOptions(knownInputOptions());
    if (!parser.parse(QStringList{QString()} + arguments))
        return std::unexpected(parser.errorText());
    auto input = inputOptions(parser);
    if (!input)
        return std::unexpected(input.error());

    Settings settings;
    settings.files = parser.positionalArguments();
    settings.reading = std::move(input->reading);
    if (settings.files.isEmpty())
        settings.files = {u"-"_s};
    settings.jobs = QThread::idealThreadCount();
    if (parser.isSet(u"jobs"_s)) {
        constexpr int most = 1024;
        bool isNumber = false;
        settings.jobs = parser.value(u"jobs"_s).toInt(&isNumber);
        if (!isNumber || settings.jobs < 1 || settings.jobs > most)
            return std::unexpected(Extract::tr("--jobs takes a number from 1 to %1").arg(most));
    }
    settings.fromJsonLines = parser.isSet(u"from"_s);
    if (settings.fromJsonLines && parser.value(u"from"_s) != "jsonl"_L1)
        return std::unexpected(Extract::tr("--from knows “jsonl” only"));
    settings.analysis.fast = parser.isSet(u"fast"_s);
    settings.analysis.doubtful = parser.isSet(u"doubtful"_s);
    settings.analysis.language = std::move(input->language);
    settings.options.explain = parser.isSet(u"explain"_s);
    settings.options.withText = parser.isSet(u"with-text"_s);
    return settings;
}

Line toLine(const Expected<AnalysisPtr> &analysis, const formats::ExportOptions &options)
{
    if (!analysis)
        return std::unexpected(analysis.error());
    return formats::toJsonLine(**analysis, options);
}

Line lineFromText(
    const Analyser &analyser, const QByteArray &input, const QString &place, const formats::ExportOptions &options)
{
    const Expected<formats::TextLine> given = formats::textFromJsonLine(input);
    if (!given)
        return std::unexpected(Error{given.error().code, given.error().detail, place});
    return toLine(analyser.analyse({reading::articleFromText(given->id, given->text), {}}, given->reference), options);
}

/// Feeds the lines of the corpus at @p path to @p work. False where nothing more is taken.
bool addLines(const QString &path, const Analyser &analyser, const Settings &settings, OrderedWork<Line> &work)
{
    const auto addFailure = [&work](const Error &error) {
        return work.add([error] { return Line(std::unexpected(error)); }, 0);
    };
    LineReader reader;
    if (const Expected<void> opened = reader.open(path); !opened)
        return addFailure(opened.error());
    QByteArray line;
    while (true) {
        const Expected<bool> read = reader.next(line);
        if (!read && !addFailure(read.error()))
            return false;
        if (!read && read.error().code == ErrorCode::TooLarge)
            continue;
        if (!read || !*read)
            return true;
        if (line.trimmed().isEmpty())
            continue;
        const auto task = [&analyser, line, place = reader.place(), options = settings.options] {
            return lineFromText(analyser, line, place, options);
        };
        if (!work.add(task, line.size()))
            return false;
    }
}

/// Feeds the articles of the file at @p path to @p work. False where nothing more is taken.
bool addArticles(const QString &path, const QString &name, const Analyser &analyser, const Settings &settings,
    OrderedWork<Line> &work)
{
    bool goesOn = true;
    const Expected<void> read = readInput(path, name, settings.reading, [&](reading::ReadArticle article) {
        const qsizetype weight = article.article.text.size() * qsizetype(sizeof(QChar));
        const auto task = [&analyser, article = std::move(article), options = settings.options] {
            return toLine(analyser.analyse(article), options);
        };
        goesOn = work.add(task, weight);
        return goesOn;
    });
    if (goesOn && !read)
        goesOn = work.add([error = read.error()] { return Line(std::unexpected(error)); }, 0);
    return goesOn;
}

int run(const QStringList &arguments)
{
    const std::expected<Settings, QString> settings = settingsFrom(arguments);
    if (!settings)
        return wrongUsage(u"extract"_s, settings.error());
    Console console;
    const Expected<Analyser> analyser = Analyser::make(console, settings->analysis);
    if (!analyser) {
        console.fail(analyser.error());
        return console.status();
    }
    OrderedWork<Line> work(settings->jobs, [&console](const Line &line) {
        if (line)
            return console.write(*line);
        console.fail(line.error());
        return true;
    });
    const QStringList names = namesFor(settings->files);
    bool goesOn = true;
    for (qsizetype i = 0; goesOn && i < names.size(); ++i) {
        goesOn = settings->fromJsonLines ? addLines(settings->files[i], *analyser, *settings, work)
                                         : addArticles(settings->files[i], names[i], *analyser, *settings, work);
    }
    work.finish();
    return console.status();
}

} // namespace

const Verb extractVerb{"extract", help, run};

} // namespace sourcelight::cli
