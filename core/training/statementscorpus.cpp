// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementscorpus.h"

#include "core/language/labelchain.h"
#include "core/model/codepoints.h"
#include "core/reading/reading.h"
#include "core/training/corpora.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

AnnotatedToken annotated(qsizetype begin, qsizetype end, QStringView label)
{
    using enum language::StatementRole;
    const auto is = [label](QLatin1StringView role) { return label.size() > 2 && label.sliced(2) == role; };
    AnnotatedToken token{{begin, end}, {}, label.startsWith(u'B')};
    if (is("source"_L1))
        token.role = Source;
    else if (is("cue"_L1))
        token.role = Cue;
    else if (is("content"_L1))
        token.role = Content;
    return token;
}

/// A paragraph with a list each of begins, ends and labels.
std::vector<AnnotatedToken> paragraphOf(const QJsonObject &line)
{
    const QJsonArray begins = line["begin"_L1].toArray(), ends = line["end"_L1].toArray(),
                     labels = line["labels"_L1].toArray();
    std::vector<AnnotatedToken> paragraph;
    for (qsizetype i = 0; i < std::min({begins.size(), ends.size(), labels.size()}); ++i)
        paragraph.push_back(annotated(begins[i].toInt(), ends[i].toInt(), labels[i].toString()));
    return paragraph;
}

std::vector<AnnotatedToken> paragraphOf(const QJsonArray &sentence)
{
    std::vector<AnnotatedToken> paragraph;
    for (const auto &token : sentence)
        paragraph.push_back(annotated(token[0].toInt(), token[1].toInt(), token[2].toString()));
    return paragraph;
}

/// What is appended to an article's id where paragraphs stand alone: an underscore and four digits of the annotator.
constexpr qsizetype annotatorSuffix = 5;

} // namespace

Expected<std::vector<StatementsDocument>> readStatements(const QString &path, const QString &tokens)
{
    QHash<QString, Article> articles;
    const auto texts = readJsonLines(path, [&articles](const QJsonObject &line) {
        const QString id = line["id"_L1].toString();
        articles.insert(id, reading::articleFromText(id, line["text"_L1].toString()));
    });
    if (!texts)
        return std::unexpected(texts.error());
    std::vector<StatementsDocument> documents;
    QString last;
    const auto read = readJsonLines(tokens, [&](const QJsonObject &line) {
        const QString id = line["id"_L1].toString();
        const bool whole = line.contains("sentences"_L1);
        const auto article = articles.constFind(whole ? id : id.chopped(annotatorSuffix));
        if (article == articles.constEnd())
            return;
        if (whole || id != last)
            documents.push_back({*article, {}});
        last = id;
        if (!whole)
            documents.back().paragraphs.push_back(paragraphOf(line));
        for (const auto sentences = line["sentences"_L1].toArray(); const auto &sentence : sentences)
            documents.back().paragraphs.push_back(paragraphOf(sentence.toArray()));
    });
    for (StatementsDocument &document : documents) {
        const CodePoints codePoints(document.article.text);
        for (auto &paragraph : document.paragraphs) {
            for (AnnotatedToken &token : paragraph)
                token.span = codePoints.toUtf16(token.span);
        }
    }
    return read.transform([&documents] { return std::move(documents); });
}

std::vector<std::uint8_t> labelsOf(const std::vector<Span> &tokens, const StatementsDocument &document)
{
    std::vector<AnnotatedToken> annotatedTokens;
    for (const auto &paragraph : document.paragraphs)
        annotatedTokens.insert(annotatedTokens.end(), paragraph.begin(), paragraph.end());
    std::ranges::stable_sort(annotatedTokens, {}, &AnnotatedToken::span);
    std::vector<std::uint8_t> labels(tokens.size());
    std::size_t at = 0;
    std::optional<language::StatementRole> open;
    bool begins = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        while (at < annotatedTokens.size() && annotatedTokens[at].span.end <= tokens[i].begin) {
            ++at;
            begins = begins || (at < annotatedTokens.size() && annotatedTokens[at].begins);
        }
        const bool covered = at < annotatedTokens.size() && annotatedTokens[at].span.overlaps(tokens[i]);
        const auto role = covered ? annotatedTokens[at].role : std::nullopt;
        if (role)
            labels[i] = std::uint8_t(language::firstLabelOf(*role) + (open == role && !begins ? 1 : 0));
        open = role;
        begins = false;
    }
    return labels;
}

} // namespace sourcelight::training
