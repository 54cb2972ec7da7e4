// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/articlebuilder.h"

#include "core/reading/lines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

QString itemLead(qsizetype depth, bool apart, const QString &marker)
{
    constexpr qsizetype deepestIndent = 8;
    const QString indent(2 * std::clamp<qsizetype>(depth - 1, 0, deepestIndent), u' ');
    return (apart ? u"\n\n"_s : u"\n"_s) + indent + marker + u' ';
}

namespace
{

/// Where in the file @p piece came from: @p file is where the whole did. Empty where that is not known.
Span placeOf(const CleanPiece &piece, Span file, bool inStep)
{
    return inStep ? Span{file.begin + piece.raw.begin, file.begin + piece.raw.end} : Span{};
}

bool isSoftHyphen(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] == QChar::SoftHyphen;
}

} // namespace

ArticleBuilder::ArticleBuilder(QStringView file, const ReadOptions &options)
    : m_file(file)
    , m_mendMojibake(options.mendMojibake)
{
    m_article.text.reserve(file.size());
}

void ArticleBuilder::startBlock(BlockKind kind, const QString &lead)
{
    endBlock();
    m_kind = kind;
    m_lead = lead;
    m_started = true;
}

void ArticleBuilder::endBlock()
{
    if (m_open)
        m_article.blocks.push_back({{m_begin, m_article.text.size()}, m_kind});
    m_started = m_open = m_break = m_hyphen = false;
    m_gap.clear();
}

void ArticleBuilder::copy(Span piece)
{
    if (!piece.isEmpty())
        addLine(m_file.sliced(piece.begin, piece.length()), piece);
}

void ArticleBuilder::separate(QStringView gap)
{
    if (m_open)
        m_gap = gap.toString();
}

void ArticleBuilder::addText(QStringView text, Span file)
{
    const bool inStep = file.length() == text.size();
    qsizetype first = -1; // where what is added begins, behind what goes before it
    CleanPieces pieces(text, m_mendMojibake);
    for (auto piece = pieces.next(); piece; piece = pieces.next()) {
        m_hyphen = m_hyphen || isSoftHyphen(text, piece->raw.begin - 1);
        const qsizetype added =
            addRunning(piece->text, inStep ? placeOf(*piece, file, true) : Span{file.begin, file.begin});
        first = first < 0 ? added : first;
    }
    m_hyphen = m_hyphen || isSoftHyphen(text, text.size() - 1);
    if (!inStep && !file.isEmpty() && first >= 0)
        addOrigin({first, m_article.text.size()}, file);
}

/// Returns where in the article what is added begins, -1 where nothing is.
qsizetype ArticleBuilder::addRunning(QStringView text, Span file)
{
    const bool inStep = file.length() == text.size();
    qsizetype first = -1;
    qsizetype at = 0;
    const auto isInside = [&](qsizetype i) { // white space that stays
        return i > 0 && i + 1 < text.size() && (text[i] == u' ' || isFixedSpace(text[i].unicode())) &&
               !text[i - 1].isSpace() && !text[i + 1].isSpace();
    };
    while (at < text.size()) {
        const qsizetype begin = at;
        while (at < text.size() && (!text[at].isSpace() || isInside(at)))
            ++at;
        if (at > begin) {
            const QStringView run = text.sliced(begin, at - begin);
            open(inStep ? file.begin + begin : file.begin);
            appendGap(run);
            first = first < 0 ? m_article.text.size() : first;
            append(run, inStep ? Span{file.begin + begin, file.begin + at} : Span{});
        }
        for (; at < text.size() && text[at].isSpace(); ++at) {
            m_break = m_break || (m_open && text[at] == u'\n');
            if (m_open && m_gap.isEmpty())
                m_gap = u' ';
        }
    }
    if (!inStep && !file.isEmpty() && first >= 0)
        addOrigin({first, m_article.text.size()}, file);
    return first;
}

void ArticleBuilder::addVerbatim(QStringView text, Span file)
{
    const bool inStep = file.length() == text.size();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        addLine(
            text.sliced(at, end - at), inStep ? Span{file.begin + at, file.begin + end} : Span{file.begin, file.begin});
        if (lineEnd >= 0 && m_open)
            m_gap += u'\n';
        at = end + 1;
    }
}

/// Appends text whose white space stays.
void ArticleBuilder::addLine(QStringView line, Span file)
{
    const bool inStep = file.length() == line.size();
    CleanPieces pieces(line, m_mendMojibake);
    for (auto piece = pieces.next(); piece; piece = pieces.next()) {
        if (!m_open && piece->text.trimmed().isEmpty())
            continue;
        const Span place = placeOf(*piece, file, inStep);
        open(inStep ? place.begin : file.begin);
        appendGap(piece->text);
        append(piece->text, place);
    }
}

Article ArticleBuilder::take()
{
    endBlock();
    Article article = std::exchange(m_article, {});
    compose(article);
    return article;
}

/// Begins the started block at its first text, which stands at @p fileBegin in the file.
void ArticleBuilder::open(qsizetype fileBegin)
{
    if (m_open)
        return;
    if (!m_started)
        startBlock(BlockKind::Paragraph);
    m_open = true;
    QStringView lead = m_lead;
    while (m_article.text.isEmpty() && lead.startsWith(u'\n'))
        lead = lead.sliced(1);
    Span origin;
    if (!m_article.origins.empty()) {
        const TextOrigin &last = m_article.origins.back();
        const Span gap{last.file.end, fileBegin};
        if (gap.length() == lead.size() && last.text.end == m_article.text.size() &&
            m_file.sliced(gap.begin, gap.length()) == lead)
            origin = gap;
    }
    append(lead, origin);
    m_begin = m_article.text.size();
}

void ArticleBuilder::append(QStringView text, Span file)
{
    m_article.text.append(text);
    if (!file.isEmpty())
        addOrigin({m_article.text.size() - text.size(), m_article.text.size()}, file);
}

/// What is due before @p next, the text to come.
void ArticleBuilder::appendGap(QStringView next)
{
    if (!m_break)
        m_article.text.append(m_gap);
    else if (!m_hyphen)
        m_article.text.append(joint(m_article.text, next));
    m_break = m_hyphen = false;
    m_gap.clear();
}

void ArticleBuilder::addOrigin(Span text, Span file)
{
    if (!m_article.origins.empty()) {
        TextOrigin &last = m_article.origins.back();
        const bool inStep = last.text.length() == last.file.length() && text.length() == file.length();
        if (inStep && last.text.end == text.begin && last.file.end == file.begin) {
            last.text.end = text.end;
            last.file.end = file.end;
            return;
        }
    }
    m_article.origins.push_back({text, file});
}

} // namespace sourcelight::reading
