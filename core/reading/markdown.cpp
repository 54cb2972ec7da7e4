// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/markdown.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/boilerplate.h"
#include "core/reading/completion.h"
#include "core/reading/frontmatter.h"
#include "core/reading/header.h"
#include "core/reading/htmlentity.h"
#include "core/reading/utf8position.h"

#include <QRegularExpression>

#include <md4c.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// Takes md4c's events and grows an article of them.
class MarkdownReader
{
public:
    MarkdownReader(ArticleBuilder &builder, QByteArrayView bytes, const FrontMatter &matter, const Progress &progress)
        : m_builder(builder)
        , m_position(bytes, matter.end)
        , m_matter(matter)
        , m_progress(progress)
    {
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, QByteArrayView bytes);

private:
    struct List {
        bool ordered = false;
        unsigned number = 0;
        QChar mark;
        bool tight = true;
        bool first = true;
    };

    [[nodiscard]] BlockKind kind() const
    {
        return m_quotes > 0 ? BlockKind::Quote : m_lists.empty() ? BlockKind::Paragraph : BlockKind::List;
    }
    void startBody(bool withHeadline);
    void startHeading(unsigned level);
    void startItem();
    void endBlock();
    void addText(const QString &text, QByteArrayView bytes);

    ArticleBuilder &m_builder;
    Utf8Position m_position;
    const FrontMatter &m_matter;
    const Progress &m_progress;
    HtmlEntities m_entities;
    std::vector<List> m_lists; ///< those around, outermost first
    int m_quotes = 0;
    int m_images = 0;
    bool m_inBody = false;
    bool m_headline = false;
    bool m_firstRow = true;
    bool m_code = false;
    bool m_freshItem = false; ///< an item began, and its first paragraph goes on the same line
    bool m_imageText = false; ///< the block holds the words of a picture,
    bool m_otherText = false; ///< and others
};

int MarkdownReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_UL: {
        const auto *list = static_cast<MD_BLOCK_UL_DETAIL *>(detail);
        m_lists.push_back({false, 0, QLatin1Char(list->mark), list->is_tight != 0, true});
        break;
    }
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        m_lists.push_back({true, list->start, QLatin1Char(list->mark_delimiter), list->is_tight != 0, true});
        break;
    }
    case MD_BLOCK_LI:
        startBody(false);
        startItem();
        break;
    case MD_BLOCK_H:
        startHeading(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        startBody(false);
        m_code = true;
        m_builder.startBlock(kind());
        break;
    case MD_BLOCK_P:
        startBody(false);
        if (!std::exchange(m_freshItem, false))
            m_builder.startBlock(kind());
        break;
    case MD_BLOCK_TABLE:
        startBody(false);
        m_firstRow = true;
        break;
    case MD_BLOCK_TR:
        m_builder.startBlock(kind(), std::exchange(m_firstRow, false) ? u"\n\n"_s : u"\n"_s);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_builder.separate(u"\t");
        break;
    default:
        break;
    }
    return m_progress.cancelled() ? 1 : 0;
}

int MarkdownReader::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        endBlock();
        --m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        endBlock();
        m_lists.pop_back();
        break;
    case MD_BLOCK_CODE:
        m_code = false;
        [[fallthrough]];
    case MD_BLOCK_P:
    case MD_BLOCK_H:
    case MD_BLOCK_LI:
    case MD_BLOCK_TR:
        endBlock();
        break;
    default:
        break;
    }
    return 0;
}

/// A title that only the front matter gives is the headline all the same.
void MarkdownReader::startBody(bool withHeadline)
{
    if (std::exchange(m_inBody, true) || withHeadline || m_matter.metadata.title.isEmpty())
        return;
    m_headline = true;
    m_builder.startBlock(BlockKind::Headline);
    m_builder.addText(m_matter.metadata.title, m_matter.title);
}

void MarkdownReader::startHeading(unsigned level)
{
    startBody(level == 1);
    const bool headline = level == 1 && !m_headline && m_quotes == 0 && m_lists.empty();
    m_headline = m_headline || headline;
    m_freshItem = false;
    m_builder.startBlock(headline ? BlockKind::Headline : BlockKind::Heading);
}

void MarkdownReader::startItem()
{
    List &list = m_lists.back();
    const bool apart = (list.first && m_lists.size() == 1) || !list.tight;
    const QString marker = list.ordered ? QString::number(list.number++) + list.mark : QString(list.mark);
    list.first = false;
    m_freshItem = true;
    m_builder.startBlock(kind(), itemLead(qsizetype(m_lists.size()), apart, marker));
}

void MarkdownReader::endBlock()
{
    if (m_imageText && !m_otherText)
        m_builder.setKind(BlockKind::Caption);
    m_imageText = m_otherText = false;
    m_freshItem = false;
    m_builder.endBlock();
}

int MarkdownReader::enterSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        ++m_images;
    return 0;
}

int MarkdownReader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        --m_images;
    return 0;
}

int MarkdownReader::text(MD_TEXTTYPE type, QByteArrayView bytes)
{
    switch (type) {
    case MD_TEXT_BR:
        m_builder.startBlock(kind(), u"\n"_s);
        break;
    case MD_TEXT_SOFTBR:
        m_builder.addText(u"\n", {});
        break;
    case MD_TEXT_HTML:
        if (bytes.startsWith("<br"))
            m_builder.startBlock(kind(), u"\n"_s);
        break;
    case MD_TEXT_ENTITY:
        addText(m_entities.decode(bytes), bytes);
        break;
    default:
        addText(QString::fromUtf8(bytes), bytes);
        break;
    }
    return m_progress.cancelled() ? 1 : 0;
}

void MarkdownReader::addText(const QString &text, QByteArrayView bytes)
{
    (m_images > 0 ? m_imageText : m_otherText) = true;
    const auto begin = m_position.utf16At(bytes.data());
    const auto end = begin ? m_position.utf16At(bytes.data() + bytes.size()) : std::nullopt;
    const Span file = end ? Span{*begin, *end} : Span{};
    if (m_code)
        m_builder.addVerbatim(text, file);
    else
        m_builder.addText(text, file);
}

/// Runs md4c over @p bytes. False where the reader stopped it.
bool parse(MarkdownReader &reader, QByteArrayView bytes)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTMLBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *to) {
        return static_cast<MarkdownReader *>(to)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *to) {
        return static_cast<MarkdownReader *>(to)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *to) {
        return static_cast<MarkdownReader *>(to)->enterSpan(type);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *to) {
        return static_cast<MarkdownReader *>(to)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *to) {
        return static_cast<MarkdownReader *>(to)->text(type, QByteArrayView(text, qsizetype(size)));
    };
    return md_parse(bytes.data(), MD_SIZE(bytes.size()), &parser, &reader) == 0;
}

} // namespace

namespace markdown
{

double recognise(const RawFile &file)
{
    static const QRegularExpression heading(u"^#{1,6} +\\S"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(u"!?\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|\\.|#)[^)\\s]{1,500}\\)"_s);
    static const QRegularExpression emphasis(
        u"(?<!\\*)\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*(?!\\*)|^```"_s, QRegularExpression::MultilineOption);
    if (hasSuffix(file, suffixes))
        return 0.85;
    const QString head = decodeHead(file.bytes);
    if (readFrontMatter(head))
        return 0.7;
    const qsizetype headings = head.count(heading);
    const qsizetype kinds =
        qsizetype(headings > 0) + qsizetype(head.contains(link)) + qsizetype(head.contains(emphasis));
    return kinds >= 2 || headings >= 2 ? 0.6 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    Expected<Decoded> decoded = decode(file.bytes, options.encoding);
    if (!decoded)
        return failed(decoded.error(), file);
    progress.tell(0.3);
    const FrontMatter matter = readFrontMatter(decoded->text).value_or(FrontMatter{});
    const QByteArray body = QStringView(decoded->text).sliced(matter.end).toUtf8();

    ArticleBuilder builder(decoded->text, options);
    MarkdownReader reader(builder, body, matter, progress);
    if (!parse(reader, body))
        return failed({ErrorCode::Cancelled, {}, {}}, file);
    progress.tell(0.8);
    Article article = builder.take();
    complete(article, matter.metadata, MetadataOrigin::FrontMatter);
    findHeader(article);
    findBoilerplate(article);
    findHeadings(article);
    return deliver(std::move(article), *std::move(decoded), id, file, options, sink, progress);
}

} // namespace markdown

} // namespace sourcelight::reading
