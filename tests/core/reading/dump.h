// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"
#include "core/reading/reading.h"

#include <QList>

#include <algorithm>

/// What tests of reading share: files of bytes, broken lines, and what came of them as text that a row can hold.
namespace sourcelight::reading
{

/// All that reading a file gave.
struct Outcome {
    QList<ReadArticle> articles;
    Expected<void> result;

    [[nodiscard]] const Article &article() const { return articles.first().article; }
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return articles.first().diagnostics; }
};

inline Outcome readBytes(const QByteArray &bytes, const QString &name = QStringLiteral("article.txt"),
    const ReadOptions &options = {}, const Progress &progress = {})
{
    Outcome outcome;
    outcome.result = readArticles(
        {{}, name, bytes}, options,
        [&outcome](ReadArticle article) {
            outcome.articles.append(std::move(article));
            return true;
        },
        progress);
    return outcome;
}

/// A line a block, its kind in brackets before it; line breaks inside a block show as "\n".
inline QString blocksOf(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks) {
        QString text = textOf(article, block.span).toString();
        text.replace(QStringLiteral("\n"), QStringLiteral("\\n")).replace(QStringLiteral("\r"), QStringLiteral("\\r"));
        lines.append(u'[' + nameOf(block.kind) + QStringLiteral("] ") + text);
    }
    return lines.join(u'\n');
}

/// The fields that are not empty, then the blocks. English, the language of most rows, is not told.
inline QString dump(const Article &article)
{
    QString result;
    const auto add = [&result](const char *name, const QString &value) {
        if (!value.isEmpty())
            result += QLatin1StringView(name) + QStringLiteral(": ") + value + u'\n';
    };
    add("title", article.title);
    for (const QString &author : article.authors)
        add("author", author);
    add("published", article.published);
    add("publisher", article.publisher);
    add("url", article.url);
    if (article.language != QLatin1StringView("en"))
        add("language", article.language);
    return result + blocksOf(article);
}

/// @p text composed, with plain spaces for all others: what reading changes without changing a length.
inline QString withPlainSpaces(QString text)
{
    std::ranges::replace_if(text, [](QChar c) { return c.isSpace(); }, u' ');
    return text.normalized(QString::NormalizationForm_C);
}

/// Empty where origins and blocks of @p article are as article.h says; else what is wrong. Where an origin runs in step
/// with the file, the same characters must stand there.
inline QString faultOf(const Article &article, const QString &file)
{
    qsizetype last = 0;
    for (const Block &block : article.blocks) {
        if (block.span.isEmpty() || block.span.begin < last || block.span.end > article.text.size())
            return QStringLiteral("block at %1").arg(block.span.begin);
        if (last > 0 && !QStringView(article.text).sliced(last, block.span.begin - last).contains(u'\n'))
            return QStringLiteral("no line break before the block at %1").arg(block.span.begin);
        last = block.span.end;
    }
    last = 0;
    for (const TextOrigin &origin : article.origins) {
        if (origin.text.isEmpty() || origin.text.begin < last || origin.text.end > article.text.size() ||
            origin.file.begin < 0 || origin.file.end > file.size())
            return QStringLiteral("origin at %1").arg(origin.text.begin);
        last = origin.text.end;
        if (origin.text.length() != origin.file.length())
            continue;
        const QString there = file.sliced(origin.file.begin, origin.file.length());
        if (withPlainSpaces(there) != withPlainSpaces(textOf(article, origin.text).toString()))
            return QStringLiteral("origin at %1 says \"%2\"").arg(origin.text.begin).arg(there);
    }
    return {};
}

/// @p text broken at 64 columns as an editor does, with @p first before the first line and @p rest before the others.
inline QString wrapped(
    const QString &text, const QString &first = {}, const QString &rest = {}, const QString &end = QStringLiteral("\n"))
{
    constexpr qsizetype width = 64;
    QString result = first;
    qsizetype column = QString(first).replace(QStringLiteral("\t"), QStringLiteral("        ")).size();
    for (const auto all = text.split(u' '); const QString &word : all) {
        const bool lineBegins = result.size() == first.size();
        if (!lineBegins && column + 1 + word.size() > width) {
            result += end + rest;
            column = rest.size();
        } else if (!lineBegins) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

} // namespace sourcelight::reading
