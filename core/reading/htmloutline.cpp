// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmloutline.h"

#include "core/reading/htmlnodes.h"

#include <algorithm>
#include <utility>

namespace sourcelight::reading
{

namespace
{

/// A line reads like sentences from so many letters on; fewer will do where it ends as a sentence does.
constexpr qsizetype shortestProse = 80;
constexpr qsizetype shortestSentence = 25;
/// More links than this, and it is a list of them.
constexpr double mostLinksInProse = 0.5;

qsizetype lettersIn(QByteArrayView text)
{
    return std::ranges::count_if(text, [](char c) { return uchar(c) > ' ' && (uchar(c) & 0xc0) != 0x80; });
}

/// True where UTF-8 text ends in a mark that ends sentences, closing quotes and brackets aside.
bool endsLikeSentence(QByteArrayView text)
{
    using namespace Qt::StringLiterals;
    static constexpr QByteArrayView closing[] = {
        "\"", "'", ")", "]", "\u201d", "\u201c", "\u2019", "\u00bb", "\u00ab", "\u300d"};
    static constexpr QByteArrayView marks[] = {".", "!", "?", "\u2026", "\u3002", "\uff01", "\uff1f", ":"};
    const auto ends = [&text](QByteArrayView mark) { return text.endsWith(mark); };
    text = text.trimmed();
    for (const auto *mark = std::ranges::find_if(closing, ends); mark != std::end(closing);
        mark = std::ranges::find_if(closing, ends))
        text.chop(mark->size());
    return std::ranges::any_of(marks, ends);
}

} // namespace

HtmlOutline::HtmlOutline(const GumboNode &root)
{
    m_sums.emplace_back();
    const auto leaving = [this](const GumboNode &) { leave(); };
    for (const GumboNode *node = &root; node;) {
        const GumboNode *child = nullptr;
        if (isElement(*node)) {
            const HtmlHints hints = hintsOf(node->v.element);
            if (!hints.testFlag(HtmlHint::Skipped)) {
                enter(*node);
                m_elements.back().hints = hints;
                child = firstChild(*node);
                if (!child)
                    leave();
            }
        } else if (isText(*node)) {
            addText(*node);
        }
        node = child ? child : nextNode(node, &root, leaving);
    }
    endLine();
}

QString HtmlOutline::textOf(const HtmlElement &element) const
{
    QStringList lines;
    for (size_t i = element.lineBegin; i < element.lineEnd; ++i)
        lines.append(
            words(std::max(m_lines[i].textBegin, element.textBegin), std::min(m_lines[i].textEnd, element.textEnd)));
    return lines.join(u' ');
}

QString HtmlOutline::words(size_t textBegin, size_t textEnd) const
{
    QString text;
    for (size_t i = textBegin; i < textEnd; ++i)
        text += QString::fromUtf8(m_texts[i]->v.text.text);
    return text.simplified();
}

void HtmlOutline::enter(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    if (!isInline(tag) || tag == GUMBO_TAG_UNKNOWN)
        endLine();
    m_links += tag == GUMBO_TAG_A;
    const size_t parent = m_open.empty() ? 0 : m_open.back();
    m_open.push_back(m_elements.size());
    m_elements.push_back({&node, parent, 0, m_lines.size(), 0, m_texts.size(), 0, {}});
}

void HtmlOutline::leave()
{
    HtmlElement &element = m_elements[m_open.back()];
    const GumboTag tag = element.node->v.element.tag;
    if (!isInline(tag))
        endLine();
    m_links -= tag == GUMBO_TAG_A;
    element.end = m_elements.size();
    element.lineEnd = m_lines.size() + (m_line.counts.letters > 0 ? 1 : 0);
    element.textEnd = m_texts.size();
    m_open.pop_back();
}

void HtmlOutline::addText(const GumboNode &node)
{
    const QByteArrayView text(node.v.text.text);
    const qsizetype letters = lettersIn(text);
    if (letters == 0)
        return;
    if (m_line.counts.letters == 0) {
        m_line.textBegin = m_texts.size();
        const auto block = std::ranges::find_if(m_open.rbegin(), m_open.rend(),
            [this](size_t open) { return !isInline(m_elements[open].node->v.element.tag); });
        m_line.element = block != m_open.rend() ? *block : 0;
    }
    m_texts.push_back(&node);
    m_line.counts.letters += letters;
    m_line.counts.linked += m_links > 0 ? letters : 0;
}

void HtmlOutline::endLine()
{
    if (m_line.counts.letters == 0)
        return;
    m_line.textEnd = m_texts.size();
    HtmlCounts &counts = m_line.counts;
    m_line.sentence = endsLikeSentence(QByteArrayView(m_texts.back()->v.text.text));
    const bool prose = counts.letters >= (m_line.sentence ? shortestSentence : shortestProse);
    counts.prose = prose && counts.linkShare() <= mostLinksInProse ? counts.letters - counts.linked : 0;
    HtmlCounts sum = m_sums.back();
    sum.letters += counts.letters;
    sum.linked += counts.linked;
    sum.prose += counts.prose;
    m_sums.push_back(sum);
    m_lines.push_back(std::exchange(m_line, {}));
}

} // namespace sourcelight::reading
