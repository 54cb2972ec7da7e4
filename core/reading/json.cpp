// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/json.h"

#include "core/reading/completion.h"
#include "core/reading/corpusfeed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// True where the head of a file names a field that usually holds an article's text.
bool namesText(const QString &head)
{
    static const QRegularExpression key(uR"re("([^"\\]{1,40})"\s*:)re"_s);
    for (auto keys = key.globalMatch(head); keys.hasNext();) {
        if (isTextField(keys.next().capturedView(1)))
            return true;
    }
    return false;
}

bool isObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).isObject();
}

/// True for an object, or a list of them, that is all there is: no prose, no program, no log.
bool isAllJson(QByteArrayView bytes, const QString &head)
{
    constexpr qsizetype allInHead = 4096;
    static const QRegularExpression opening(uR"re(^\s*(?:\[\s*)?\{\s*"(?:[^"\\\n]|\\.){1,40}"\s*:)re"_s);
    if (!head.contains(opening))
        return false;
    const QByteArrayView all = bytes.trimmed();
    return bytes.size() > allInHead ? all.endsWith('}') || all.endsWith(']')
                                    : !QJsonDocument::fromJson(head.toUtf8()).isNull();
}

/// True where all of the first lines are objects.
bool areAllObjects(const QString &head)
{
    constexpr qsizetype enough = 5;
    QStringList lines = head.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > 2)
        lines.removeLast(); // it may be cut
    return std::ranges::all_of(lines.first(std::min(lines.size(), enough)), isObject);
}

/// True for a list of objects, the first of which is an article.
bool areEntries(const QJsonValue &value, const ReadOptions &options)
{
    const QJsonArray items = value.toArray();
    const auto object = std::ranges::find_if(items, [](const QJsonValue &item) { return item.isObject(); });
    return object != items.end() && corpusEntry((*object).toObject(), options).has_value();
}

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return items.size() > 1 && std::ranges::all_of(items, [](const QJsonValue &item) { return item.isObject(); });
}

bool isListName(const QString &name)
{
    static constexpr std::array lists{"articles"_L1, "items"_L1, "entries"_L1, "documents"_L1, "docs"_L1, "results"_L1,
        "hits"_L1, "news"_L1, "data"_L1, "@graph"_L1};
    return std::ranges::find(lists, name) != lists.end();
}

/// The entries in @p root: itself, the first list of articles up to some levels down, or an object of them by ids.
QJsonArray entriesIn(const QJsonValue &root, const ReadOptions &options)
{
    constexpr int deepest = 4;
    if (root.isArray())
        return root.toArray();
    const auto isEntry = [&options](const QJsonValue &value) {
        return value.isObject() && corpusEntry(value.toObject(), options);
    };
    const QJsonObject top = root.toObject();
    const bool single = isEntry(root) && std::ranges::count_if(top, isEntry) < 2;
    std::optional<QJsonArray> list; // of objects whose text may have a name of its own
    std::vector<QJsonValue> level{root};
    for (int depth = 0; depth < deepest; ++depth) {
        std::vector<QJsonValue> next;
        for (const QJsonValue &value : std::as_const(level)) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if ((!single || isListName(member.key())) && areEntries(member.value(), options))
                    return member.value().toArray();
                if (!list && isListOfObjects(member.value()))
                    list = member.value().toArray();
                if (member.value().isObject())
                    next.push_back(member.value());
            }
        }
        if (!single && next.size() > 1 && std::ranges::all_of(next, isEntry)) {
            QJsonArray items;
            for (const QJsonValue &value : next)
                items.append(value);
            return items;
        }
        level = std::move(next);
    }
    return single || !list ? QJsonArray{root} : *list;
}

} // namespace

namespace json
{

double recognise(const RawFile &file)
{
    static const QRegularExpression opening(uR"(^\s*(?:\{\s*["}]|\[\s*[{\]]))"_s);
    const QString head = decodeHead(file.bytes);
    if (!head.contains(opening))
        return 0.0;
    return hasSuffix(file, suffixes) ? 0.8 : namesText(head) ? 0.7 : isAllJson(file.bytes, head) ? 0.35 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (file.bytes.size() > largestJson)
        return failed({ErrorCode::TooLarge, sizeText(file.bytes.size()), {}}, file);
    const Expected<CorpusText> text = corpusText(file, options);
    if (!text)
        return failed(text.error(), file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text->bytes, &error);
    if (document.isNull())
        return failed({ErrorCode::Malformed, u"%1: %2"_s.arg(error.offset).arg(error.errorString()), {}}, file);
    const QJsonArray entries =
        entriesIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), options);
    CorpusFeed feed(file, options, id, text->encoding, sink, progress);
    qsizetype number = 0;
    for (const auto entry : entries) {
        ++number;
        const QString place = u"[%1]"_s.arg(number);
        if (!entry.isObject())
            feed.addBroken(place);
        else if (!feed.add(entry.toObject(), place, double(number) / double(entries.size())))
            break;
    }
    return feed.finish();
}

} // namespace json

namespace jsonlines
{

double recognise(const RawFile &file)
{
    static const QRegularExpression lines(uR"(^\s*\{\s*".*\}[ \t\r]*\n\s*\{\s*")"_s);
    const bool named = hasSuffix(file, suffixes);
    const QString head = decodeHead(file.bytes);
    if (named && head.trimmed().startsWith(u'{'))
        return 0.9;
    if (!head.contains(lines))
        return 0.0;
    return namesText(head) ? 0.85 : areAllObjects(head) ? 0.4 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<CorpusText> text = corpusText(file, options);
    if (!text)
        return failed(text.error(), file);
    CorpusFeed feed(file, options, id, text->encoding, sink, progress);
    const QByteArrayView bytes = text->bytes;
    const qsizetype begin = std::min<qsizetype>(options.begin.offset, bytes.size());
    qsizetype number = bytes.first(begin).count('\n');
    for (qsizetype at = begin; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at) < 0 ? bytes.size() : bytes.indexOf('\n', at);
        const QByteArrayView line = bytes.sliced(at, end - at).trimmed();
        const qsizetype offset = std::exchange(at, end + 1);
        const QString place = QString::number(++number);
        if (line.isEmpty())
            continue;
        const QJsonDocument row = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
        if (!row.isObject())
            feed.addBroken(place);
        else if (!feed.add(row.object(), place, double(end) / double(bytes.size()), offset))
            break;
    }
    return feed.finish();
}

} // namespace jsonlines

} // namespace sourcelight::reading
