// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonlines.h"
#include "tests/core/reading/dump.h"
#include "tests/core/reading/zipwriter.h"

#include <QHashSeed>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <tuple>

/**
 * What libFuzzer calls with each input. "--reader=ID" names what reads it: a format of the registry, "any" for the one
 * that the registry chooses, or "annotations" for the import of annotated lines. A reader may refuse an input; what it
 * gives must keep the promises of the values' headers.
 */
namespace sourcelight
{

namespace
{

using namespace Qt::StringLiterals;
using namespace sourcelight::reading;

QString reader;

void check(bool kept, const QString &promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "%s: broken promise: %s\n", qPrintable(reader), qPrintable(promise));
    std::abort();
}

/// Documents that are ZIP archives of parts. Their inputs are the parts, each after a line "%% NAME", so that a change
/// of a few bytes makes another part and not a broken archive.
constexpr std::array packageFormats{"docx"_L1, "odt"_L1, "epub"_L1};

QByteArray packed(const QByteArray &parts)
{
    QList<ZipItem> items;
    for (qsizetype at = 0; at < parts.size();) {
        const qsizetype next = parts.indexOf("\n%% ", at);
        const QByteArray part = parts.sliced(at, (next < 0 ? parts.size() : next) - at);
        const qsizetype lineEnd = part.indexOf('\n');
        items.append({lineEnd < 0 ? part : part.first(lineEnd), lineEnd < 0 ? QByteArray() : part.sliced(lineEnd + 1)});
        at = next < 0 ? parts.size() : next + 4;
    }
    return zipped(items);
}

void checkArticle(const ReadArticle &read, const RawFile &file)
{
    const Article &article = read.article;
    check(!article.id.isEmpty(), u"an article has an id"_s);
    check(article.text.isValidUtf16() && !article.text.contains(u'\r'), u"text is Unicode with \"\\n\" line ends"_s);
    const Expected<QString> decoded = article.origins.empty() ? QString() : sourceText(file, article.source);
    check(decoded.has_value(), u"origins lead to the decoded file"_s);
    const QString fault = faultOf(article, *decoded);
    check(fault.isEmpty(), fault);
    for (const Diagnostic &diagnostic : read.diagnostics) {
        const Span span = diagnostic.span;
        check(span.begin >= 0 && span.begin <= span.end && span.end <= article.text.size(), u"diagnostics' spans"_s);
    }
}

void readWhole(const RawFile &file, const QString &format)
{
    double share = 0.0;
    const auto report = [&share](double told) {
        check(told >= share && told <= 1.0, u"progress never falls"_s);
        share = told;
    };
    const auto sink = [&file](const ReadArticle &read) {
        checkArticle(read, file);
        return true;
    };
    const ReadOptions options{.format = format, .mendMojibake = file.bytes.size() % 2 == 1};
    const Expected<void> result = readArticles(file, options, sink, {{}, report});
    check(result || !result.error().where.isEmpty(), u"an error says where"_s);
}

/// What was read is written as the same line again, and in all other formats.
void importLine(const QByteArray &line)
{
    const formats::ExportOptions all{true, true};
    if (const Expected<Analysis> analysis = formats::fromJsonLine(line)) {
        const QByteArray written = formats::toJsonLine(*analysis, all);
        const Expected<Analysis> again = formats::fromJsonLine(written);
        check(again && formats::toJsonLine(*again, all) == written, u"lines are lossless"_s);
        for (const formats::ExportFormat &format : formats::exportFormats())
            std::ignore = format.write(*analysis, all);
    }
    if (const Expected<formats::TextLine> text = formats::textFromJsonLine(line))
        check(articleFromText(text->id, text->text).text == text->text, u"a corpus' text is taken as given"_s);
}

void readInput(const QByteArray &bytes)
{
    const bool isPackage = std::ranges::find(packageFormats, reader) != packageFormats.end();
    if (reader == "annotations"_L1)
        importLine(bytes);
    else
        readWhole({{}, u"input"_s, isPackage ? packed(bytes) : bytes, {}}, reader == "any"_L1 ? QString() : reader);
}

} // namespace

} // namespace sourcelight

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    using namespace sourcelight;
    constexpr QByteArrayView option = "--reader=";
    for (const char *argument : std::span(*argv, size_t(*argc))) {
        if (QByteArrayView(argument).startsWith(option))
            reader = QString::fromLocal8Bit(QByteArrayView(argument).sliced(option.size()));
    }
    const bool isFormat = std::ranges::contains(reading::formats(), reader, &reading::Format::id);
    check(isFormat || reader == "any"_L1 || reader == "annotations"_L1, QStringLiteral("--reader=ID names a reader"));
    QHashSeed::setDeterministicGlobalSeed();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    sourcelight::readInput(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
