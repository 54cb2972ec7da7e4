// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/error.h"
#include "core/model/progress.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <span>

/**
 * Bytes on disk -> articles. One reader per file format, chosen by content first and by name second; a new format is
 * one new file and one line in the registry. Every function here may be called from any thread.
 */
namespace sourcelight::reading
{

/// What the fields or columns of a corpus (JSON, JSON lines, CSV) are called, where that is not one of the usual names.
/// A field inside another is "outer.inner".
struct FieldNames {
    QString title;
    QString text;
    QString authors;
    QString published;

    friend bool operator==(const FieldNames &, const FieldNames &) = default;
};
struct UnpackingBudget;

/// The first entries of a corpus, for whoever is to say what its fields mean.
struct CorpusSample {
    QStringList fields; ///< their names, each once, in the order of the entries; "outer.inner" for those inside others
    QByteArray entries; ///< as JSON lines
};

/// Where the reading of a corpus begins that has a row for each article (JSON lines, CSV).
struct CorpusPlace {
    qint64 offset = 0;   ///< as ReadArticle::offset tells it
    qint64 articles = 0; ///< how many articles stand before it

    friend bool operator==(const CorpusPlace &, const CorpusPlace &) = default;
};

/// What the reader of a file may be told to do differently. Empty members are recognised from the file.
struct ReadOptions {
    QString format;   ///< id of a format
    QString encoding; ///< IANA name of a character set
    FieldNames fields;
    bool mendMojibake = false; ///< undo that UTF-8 was read as Windows-1252, where the text shows it
    CorpusPlace begin;
    std::shared_ptr<CorpusSample> sample; ///< for corpusSample(), takes the place of the articles

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

/// One article of a file, and what was odd about it.
struct ReadArticle {
    Article article;
    std::vector<Diagnostic> diagnostics;
    qint64 offset = 0; ///< of its row in the file as UTF-8, where it is one of a corpus of rows; or else 0
};

/// Takes the articles of a file one by one, in order. Returns false to stop reading.
using ArticleSink = std::function<bool(ReadArticle)>;

/// The bytes of one file and what is known of them.
struct RawFile {
    QString path; ///< absolute; empty for a clipboard or a stream
    QString name; ///< what messages and ids call it: a file name, or "clipboard"
    QByteArray bytes;
    std::shared_ptr<UnpackingBudget> budget; ///< null for a file that was not taken out of an archive
};

/// A file format that articles can be read from.
struct Format {
    QLatin1StringView id; ///< stable: "plaintext", "markdown", "html"
    QLatin1StringView mimeType;
    std::span<const QLatin1StringView> suffixes; ///< lower case, without the dot, the usual one first
    /// How sure the reader is that the bytes are its own, in [0, 1]; 0 refuses them. Looks at the head of the file
    /// only.
    double (*recognise)(const RawFile &file);
    Expected<void> (*read)(
        const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);
};

/// All formats, in the order in which an open dialog lists them.
[[nodiscard]] std::span<const Format> formats();

/// A file larger than this, in bytes, is refused with ErrorCode::TooLarge.
inline constexpr qint64 largestFile = qint64(512) * 1024 * 1024;

/**
 * Reads the articles of the file at @p path and gives them to @p sink. Folders, pipes, devices, unreadable, empty and
 * binary files are errors that name the path; odd but readable input gives diagnostics beside the article. When it
 * fails, articles given before stay given.
 */
Expected<void> readArticles(
    const QString &path, const ReadOptions &options, const ArticleSink &sink, const Progress &progress = {});

/// The same for bytes that are at hand already (a clipboard, standard input).
Expected<void> readArticles(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress = {});

/**
 * The first entries of the corpus in @p file, whether or not a field of theirs is known to hold text. @p file needs no
 * bytes where it has a path. Errors: UnsupportedFormat where it is no corpus, and those of readArticles().
 */
[[nodiscard]] Expected<CorpusSample> corpusSample(
    const RawFile &file, const ReadOptions &options, const Progress &progress = {});

/**
 * The decoded file that Article::origins of an article with that @p source refer to. @p file needs no bytes where it
 * has a path. Errors: ErrorCode::Changed where it is another file now, and those of readArticles().
 */
[[nodiscard]] Expected<QString> sourceText(const RawFile &file, const Source &source);

/**
 * An article over exactly @p text: neither normalised nor trimmed, no block of it set aside as boilerplate, so that
 * offsets refer to the text as given. Blocks are found in it as the plain text reader does. For corpora.
 */
[[nodiscard]] Article articleFromText(const QString &id, const QString &text);

} // namespace sourcelight::reading
