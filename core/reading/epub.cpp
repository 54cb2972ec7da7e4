// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/epub.h"

#include "core/reading/articlebuilder.h"
#include "core/reading/completion.h"
#include "core/reading/epubpackage.h"
#include "core/reading/header.h"
#include "core/reading/html.h"
#include "core/reading/htmltree.h"
#include "core/reading/htmlwalker.h"

#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <future>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::epub
{

namespace
{

/// A content document, parsed.
struct Page {
    QByteArray html; ///< what the tree points into
    HtmlTree tree;
    HtmlOutline outline;
};

Expected<Page> parsed(const QByteArray &bytes, const QString &name)
{
    // HTML knows no elements that close themselves: these would take in all that follows.
    static const QRegularExpression closedRaw(
        u"<(?:title|script|style|iframe|textarea)(?:\\s[^<>]*)?/>"_s, QRegularExpression::CaseInsensitiveOption);
    if (bytes.size() > html::largestPage)
        return std::unexpected(Error{ErrorCode::TooLarge, sizeText(bytes.size()), {}});
    Expected<Decoded> decoded = decode(bytes);
    if (!decoded)
        return std::unexpected(Error{ErrorCode::Malformed, name, {}});
    QByteArray html = decoded->text.remove(closedRaw).toUtf8();
    simplifyHtml(html);
    HtmlTree tree = parseHtml(html);
    const GumboNode &root = *tree->root;
    return Page{std::move(html), std::move(tree), HtmlOutline(root)};
}

/// Gathers the text of a book's content documents. Parsing takes most of the time: the next ones are parsed on other
/// threads meanwhile.
class TextReader
{
public:
    TextReader(const Package &package, const Book &book, const ReadOptions &options, const Progress &progress)
        : m_package(package)
        , m_book(book)
        , m_progress(progress)
        , m_builder({}, options)
    {
    }

    Expected<Article> run();

private:
    [[nodiscard]] Expected<void> parseAhead();
    void add(const Page &page);
    [[nodiscard]] bool isTitlePage(const HtmlOutline &outline) const;

    const Package &m_package;
    const Book &m_book;
    const Progress &m_progress;
    ArticleBuilder m_builder;
    std::deque<std::future<Expected<Page>>> m_ahead;
    qsizetype m_next = 0; ///< of the documents to parse
};

Expected<Article> TextReader::run()
{
    while (true) {
        if (const auto read = parseAhead(); !read)
            return std::unexpected(read.error());
        if (m_ahead.empty())
            return m_builder.take();
        const Expected<Page> page = m_ahead.front().get();
        m_ahead.pop_front();
        if (!page)
            return std::unexpected(page.error());
        add(*page);
        m_progress.tell(0.9 * double(m_next - qsizetype(m_ahead.size())) / double(m_book.documents.size()));
    }
}

/// Only parsing leaves this thread: what is unpacked is counted by the package.
Expected<void> TextReader::parseAhead()
{
    static const size_t most = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    for (; m_ahead.size() < most && m_next < m_book.documents.size(); ++m_next) {
        const QString &name = m_book.documents[m_next];
        const Expected<QByteArray> bytes = m_package.read(name, m_progress);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (!bytes->isEmpty())
            m_ahead.push_back(std::async(parsed, *bytes, name));
    }
    return {};
}

void TextReader::add(const Page &page)
{
    if (isTitlePage(page.outline))
        return;
    MainContent whole;
    whole.texts = page.outline.texts();
    m_builder.endBlock();
    HtmlWalker(m_builder, {}, whole).walk(*page.tree, m_progress);
}

/// True for a page that says nothing but what the book's metadata says.
bool TextReader::isTitlePage(const HtmlOutline &outline) const
{
    const Metadata &known = m_book.properties;
    return std::ranges::all_of(outline.lines(), [&](const HtmlLine &line) {
        const QString text = outline.textOf(line).simplified();
        return text == known.title || known.authors.contains(text) || text == known.publisher ||
               text == known.published;
    });
}

/// Puts the book's title before its text where no heading says it.
void putHeadline(Article &article, const QString &title)
{
    const auto isHeadline = [](const Block &block) { return block.kind == BlockKind::Headline; };
    if (title.isEmpty() || article.blocks.empty() || std::ranges::any_of(article.blocks, isHeadline))
        return;
    const QString lead = title + u"\n\n"_s;
    article.text.prepend(lead);
    for (Block &block : article.blocks)
        block.span = {block.span.begin + lead.size(), block.span.end + lead.size()};
    article.blocks.insert(article.blocks.begin(), {{0, title.size()}, BlockKind::Headline});
    complete(article, {.title = title}, MetadataOrigin::DocumentProperties);
}

} // namespace

double recognise(const RawFile &file)
{
    const Expected<Package> package = Package::open(file);
    return package && (package->mimeType() == "application/epub+zip" || package->has(u"META-INF/container.xml"_s))
               ? 0.94
               : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    const Expected<Package> package = Package::open(file);
    if (!package)
        return failed(package.error(), file);
    const Expected<Book> book = readBook(*package, progress);
    if (!book)
        return failed(book.error(), file);
    Expected<Article> article = TextReader(*package, *book, options, progress).run();
    if (!article)
        return failed(article.error(), file);
    const QString title = cleaned(book->properties.title, options.mendMojibake);
    findHeadline(*article, title);
    putHeadline(*article, title);
    completeDocument(*article, book->properties, options);
    return deliver(*std::move(article), {}, id, file, options, sink, progress);
}

} // namespace sourcelight::reading::epub
