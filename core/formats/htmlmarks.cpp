// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmlmarks.h"

#include "core/formats/htmltext.h"

namespace sourcelight::formats
{

namespace
{

/// One span that the text shows.
struct Mark {
    Span span;
    QByteArray classes; ///< of every piece
    QByteArray line;    ///< the class that draws its line; of nested lines the outermost is drawn
    QByteArray link;    ///< what a click on it goes to; empty where it is no link
    QByteArray anchor;  ///< of its first piece; empty where another span of the annotation has it
    bool isContent = false;
};

void addAttribution(std::vector<Mark> &marks, const Attribution &attribution, size_t number)
{
    const size_t first = marks.size();
    const QByteArray name = numbered("a", number);
    const auto add = [&](Span span, char part, const char *line, bool isLink) {
        marks.push_back({span, name + ' ' + name + part, line, isLink ? name : QByteArray(), {}, part == 'c'});
    };
    for (const Span span : attribution.content)
        add(span, 'c', "", false);
    if (attribution.source)
        add(*attribution.source, 's', "src", false);
    for (const Span span : attribution.cue)
        add(span, 'q', "cue", true);
    const auto begin = marks.begin() + std::ptrdiff_t(first);
    if (begin != marks.end())
        std::ranges::min_element(begin, marks.end(), inTextOrder, &Mark::span)->anchor = name;
}

std::vector<Mark> marksOf(const HtmlIndex &index)
{
    std::vector<Mark> marks;
    for (size_t i = 0; i < index.attributions.size(); ++i)
        addAttribution(marks, index.attributions[i], i);
    for (size_t i = 0; i < index.mentions.size(); ++i) {
        const Mention &mention = index.mentions[i];
        const size_t entity = index.entityNumbers.value(mention.entity);
        const QByteArray name = numbered("m", i);
        marks.push_back(
            {mention.span, numbered("e", entity), lineClass(index.entities[entity].get().type), name, name});
    }
    for (size_t i = 0; i < index.claims.size(); ++i) {
        const QByteArray name = numbered("n", i);
        marks.push_back({index.claims[i].get().span, name, "num", name, name});
    }
    std::ranges::stable_sort(marks, inTextOrder, &Mark::span);
    return marks;
}

/// The blocks of an article; of one that has none, its lines.
std::vector<Block> blocksOf(const Article &article)
{
    if (!article.blocks.empty())
        return article.blocks;
    std::vector<Block> lines;
    for (const QStringView line : QStringView(article.text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype begin = line.begin() - QStringView(article.text).begin();
        lines.push_back({{begin, begin + line.size()}, BlockKind::Paragraph});
    }
    return lines;
}

/// Walks the text and the marks together, from block to block.
class Marker
{
public:
    explicit Marker(const HtmlIndex &index)
        : m_text(index.analysis.article.text)
        , m_marks(marksOf(index))
    {
    }

    /// The marked text of @p block; sets @p hasContent where some of it is somebody's statement.
    QByteArray inside(Span block, bool &hasContent)
    {
        QByteArray html;
        for (qsizetype at = block.begin; at < block.end;) {
            advance(at);
            const qsizetype end = std::min(block.end, nextBorder());
            hasContent = hasContent || std::ranges::any_of(m_active, &Mark::isContent);
            html += piece(at, end);
            at = end;
        }
        return html;
    }

private:
    /// Makes exactly the marks around @p position active.
    void advance(qsizetype position)
    {
        std::erase_if(m_active, [position](const Mark &mark) { return mark.span.end <= position; });
        for (; m_next < m_marks.size() && m_marks[m_next].span.begin <= position; ++m_next) {
            if (m_marks[m_next].span.end > position)
                m_active.push_back(m_marks[m_next]);
        }
    }

    [[nodiscard]] qsizetype nextBorder() const
    {
        qsizetype border = m_text.size();
        for (const Mark &mark : m_active)
            border = std::min(border, mark.span.end);
        if (m_next < m_marks.size())
            border = std::min(border, m_marks[m_next].span.begin);
        return border;
    }

    QByteArray piece(qsizetype begin, qsizetype end)
    {
        QByteArray text = escapedHtml(m_text.sliced(begin, end - begin));
        if (m_active.empty())
            return text;
        QByteArrayList classes;
        QByteArray id;
        QByteArray before; ///< an empty element for each further annotation that begins here
        const Mark *innermostLink = nullptr;
        bool hasEntityLine = false;
        for (Mark &mark : m_active) {
            classes += mark.classes;
            const bool isEntityLine = mark.line.startsWith("ent");
            if (!mark.line.isEmpty() && !(isEntityLine && std::exchange(hasEntityLine, true)))
                classes += mark.line;
            if (!mark.link.isEmpty() && (!innermostLink || mark.span.length() <= innermostLink->span.length()))
                innermostLink = &mark;
            if (mark.anchor.isEmpty())
                continue;
            const QByteArray attribute = " id=\"" + std::exchange(mark.anchor, {}) + '"';
            if (id.isEmpty())
                id = attribute;
            else
                before += "<i" + attribute + " class=\"" + mark.classes + "\"></i>";
        }
        const QByteArray tag = innermostLink ? "a" : "span";
        const QByteArray link = innermostLink ? " href=\"#" + innermostLink->link + '"' : QByteArray();
        return before + '<' + tag + id + link + " class=\"" + classes.join(' ') + "\">" + text + "</" + tag + '>';
    }

    QStringView m_text;
    std::vector<Mark> m_marks;
    size_t m_next = 0;
    std::vector<Mark> m_active; ///< in text order, so that outer ones come first
};

struct Element {
    const char *before;
    const char *tag;
    const char *kind; ///< its class
    const char *after;
};

Element elementOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Headline:
        return {"", "h1", "", ""};
    case BlockKind::Heading:
        return {"", "h2", "", ""};
    case BlockKind::Byline:
    case BlockKind::Dateline:
        return {"", "p", "meta", ""};
    case BlockKind::Quote:
        return {"<blockquote>", "p", "", "</blockquote>"};
    case BlockKind::List:
        return {"", "li", "", ""};
    case BlockKind::Caption:
        return {"<figure>", "figcaption", "", "</figure>"};
    case BlockKind::Boilerplate:
        return {"", "p", "boilerplate", ""};
    case BlockKind::Paragraph:
        break;
    }
    return {"", "p", "", ""};
}

} // namespace

QByteArray lineClass(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return "ent per";
    case EntityType::Organization:
        return "ent org";
    case EntityType::Location:
        return "ent loc";
    case EntityType::NORP:
        return "ent norp";
    case EntityType::Facility:
    case EntityType::Product:
    case EntityType::Misc:
        break;
    }
    return "ent misc";
}

QByteArray markedArticle(const HtmlIndex &index)
{
    Marker marker(index);
    QByteArray html;
    bool inList = false;
    for (const Block &block : blocksOf(index.analysis.article)) {
        if (const bool isItem = block.kind == BlockKind::List; isItem != std::exchange(inList, isItem))
            html += isItem ? "<ul>\n" : "</ul>\n";
        bool hasContent = false;
        const QByteArray text = marker.inside(block.span, hasContent);
        const Element element = elementOf(block.kind);
        const QByteArray classes = (QByteArray(element.kind) + (hasContent ? " c" : "")).trimmed();
        html += QByteArray(element.before) + '<' + element.tag;
        if (!classes.isEmpty())
            html += " class=\"" + classes + '"';
        html += " dir=\"auto\">" + text + "</" + element.tag + '>' + element.after + '\n';
    }
    return inList ? html + "</ul>\n" : html;
}

} // namespace sourcelight::formats
