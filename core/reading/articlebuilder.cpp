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

ArticleBuilder::ArticleBuilder(QStringView file)
    : m_file(file)
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
    m_started = m_open = m_break = false;
    m_gap.clear();
}

void ArticleBuilder::copy(Span piece)
{
    if (piece.isEmpty())
        return;
    const QStringView text = m_file.sliced(piece.begin, piece.length());
    open(piece.begin);
    appendGap(text);
    append(text, piece);
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
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype begin = at;
        // A run ends before white space that is not a single plain space inside the text.
        while (at < text.size() && (!text[at].isSpace() || (at > begin && text[at] == u' ' && at + 1 < text.size() &&
                                                               !text[at + 1].isSpace())))
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
}

void ArticleBuilder::addVerbatim(QStringView text, Span file)
{
    const bool inStep = file.length() == text.size();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', at);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        if (end > at) {
            const Span origin = inStep ? Span{file.begin + at, file.begin + end} : Span{};
            open(inStep ? origin.begin : file.begin);
            m_article.text.append(std::exchange(m_gap, {}));
            append(text.sliced(at, end - at), origin);
        }
        if (lineEnd >= 0 && m_open)
            m_gap += u'\n';
        at = end + 1;
    }
}

Article ArticleBuilder::take()
{
    endBlock();
    return std::exchange(m_article, {});
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
    m_article.text.append(m_break ? joint(m_article.text, next) : QStringView(m_gap));
    m_break = false;
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
