// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sourcelight
{

/// What a block of an article is. Everything but Boilerplate is analysed.
enum class BlockKind {
    Headline,    ///< the article's own title
    Byline,      ///< who wrote it: "By Anna Costa and Li Wei, Reuters"
    Dateline,    ///< when (and where) it was written, on a line of its own
    Paragraph,   ///< body text
    Heading,     ///< a heading inside the body
    Quote,       ///< a block quotation
    List,        ///< one item of a list
    Caption,     ///< the caption of a picture or table
    Boilerplate, ///< a line that came with the article but is not of it: shown dimmed, not analysed
};

/// A stretch of text set apart from the next. Blocks are in text order, disjoint, and never empty.
struct Block {
    Span span;
    BlockKind kind = BlockKind::Paragraph;

    friend bool operator==(const Block &, const Block &) = default;
};

/// Where an article's bytes came from.
struct Source {
    QString path;     ///< absolute path; empty for a clipboard or a stream
    QString format;   ///< id of the reader that read it ("plaintext", "markdown", "html", ...)
    QString encoding; ///< IANA name of the character set the bytes were decoded from
    QString sha256;   ///< of the file's bytes, in lower-case hexadecimal

    friend bool operator==(const Source &, const Source &) = default;
};

/// What told a piece of an article's metadata.
enum class MetadataOrigin {
    None,               ///< nothing is known
    Text,               ///< what the article shows: its headline, byline or date line
    StructuredData,     ///< JSON-LD in a web page
    PageElements,       ///< meta elements, microdata and links of a web page
    Address,            ///< the article's address on the web
    DocumentProperties, ///< of an e-book, a PDF or a word processor's document
    FrontMatter,        ///< fields above a Markdown text
    MailHeader,
    CorpusField,
    Recognised, ///< by the words of the text
    Chosen,     ///< by the user
};

/// What told each piece of an article's metadata, see Article.
struct MetadataOrigins {
    MetadataOrigin title = MetadataOrigin::None;
    MetadataOrigin authors = MetadataOrigin::None;
    MetadataOrigin published = MetadataOrigin::None;
    MetadataOrigin publisher = MetadataOrigin::None;
    MetadataOrigin url = MetadataOrigin::None;
    MetadataOrigin language = MetadataOrigin::None;

    friend bool operator==(const MetadataOrigins &, const MetadataOrigins &) = default;
};

/**
 * Ties a piece of `Article::text` to the place in the file that it came from. Origins are in text order; text between
 * two of them was put there by the reader (a space for a line break, say). Where `text.length()` equals
 * `file.length()` the two run in step.
 */
struct TextOrigin {
    Span text; ///< in Article::text
    Span file; ///< in the decoded file, UTF-16 code units

    friend bool operator==(const TextOrigin &, const TextOrigin &) = default;
};

/**
 * One article as a person reads it. A value: cheap to copy (its parts are shared), compared whole.
 *
 * Headline, byline and dateline are part of `text`, so that they can be highlighted and exported too; the furniture of
 * a web page (menus, related links) never enters it. Blocks are separated by line breaks in `text`.
 */
struct Article {
    QString id;   ///< the file's name without its last extension; "#n" follows for the nth of several
    QString text; ///< Unicode text with "\n" line ends
    std::vector<Block> blocks;
    QString title;       ///< empty where none is known
    QStringList authors; ///< as written, without "By"
    QString published;   ///< ISO 8601 date or date-time; empty where unknown
    QString publisher;
    QString url;
    QString language; ///< BCP 47 tag; empty where unknown
    MetadataOrigins metadataOrigins;
    Source source;
    std::vector<TextOrigin> origins;

    friend bool operator==(const Article &, const Article &) = default;
};

/// The text of @p span, as a view into the article: valid as long as the article is.
[[nodiscard]] inline QStringView textOf(const Article &article, Span span)
{
    return QStringView(article.text).sliced(span.begin, span.length());
}

} // namespace sourcelight
