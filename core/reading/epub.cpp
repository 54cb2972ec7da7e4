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
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::epub
{

namespace
{

/// Gathers the text of a book's content documents.
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
    Expected<void> readDocument(const QString &name);
    [[nodiscard]] bool isTitlePage(const HtmlOutline &outline) const;

    const Package &m_package;
    const Book &m_book;
    const Progress &m_progress;
    ArticleBuilder m_builder;
};

Expected<Article> TextReader::run()
{
    qsizetype done = 0;
    for (const QString &name : m_book.documents) {
        if (const auto read = readDocument(name); !read)
            return std::unexpected(read.error());
        m_progress.tell(0.9 * double(++done) / double(m_book.documents.size()));
    }
    return m_builder.take();
}

Expected<void> TextReader::readDocument(const QString &name)
{
    // HTML knows no elements that close themselves: these would take in all that follows.
    static const QRegularExpression closedRaw(
        u"<(?:title|script|style|iframe|textarea)(?:\\s[^<>]*)?/>"_s, QRegularExpression::CaseInsensitiveOption);
    const Expected<QByteArray> bytes = m_package.read(name, m_progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->isEmpty())
        return {};
    if (bytes->size() > html::largestPage)
        return std::unexpected(Error{ErrorCode::TooLarge, sizeText(bytes->size()), {}});
    Expected<Decoded> decoded = decode(*bytes);
    if (!decoded)
        return std::unexpected(Error{ErrorCode::Malformed, name, {}});
    QByteArray page = decoded->text.remove(closedRaw).toUtf8();
    simplifyHtml(page);
    const HtmlTree tree = parseHtml(page);
    const HtmlOutline outline(*tree->root);
    if (isTitlePage(outline))
        return {};
    MainContent whole;
    whole.texts = outline.texts();
    m_builder.endBlock();
    HtmlWalker(m_builder, {}, whole).walk(*tree, m_progress);
    return {};
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
