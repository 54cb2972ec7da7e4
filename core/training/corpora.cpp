// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/corpora.h"

#include "core/model/codepoints.h"
#include "core/reading/reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

Expected<void> readJsonLines(const QString &path, const std::function<void(const QJsonObject &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::CannotRead, file.errorString(), path});
    for (int number = 1; !file.atEnd(); ++number) {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(file.readLine(), &problem);
        if (problem.error != QJsonParseError::NoError)
            return std::unexpected(
                Error{ErrorCode::Malformed, problem.errorString(), u"%1:%2"_s.arg(path).arg(number)});
        take(document.object());
    }
    return {};
}

Expected<std::vector<NamesDocument>> readNames(const QString &path)
{
    std::vector<NamesDocument> documents;
    const auto read = readJsonLines(path, [&documents](const QJsonObject &line) {
        NamesDocument document{reading::articleFromText(line["id"_L1].toString(), line["text"_L1].toString()), {}};
        const CodePoints codePoints(document.article.text);
        for (const auto entities = line["entities"_L1].toArray(); const auto entity : entities) {
            document.names.push_back({codePoints.toUtf16({entity["start"_L1].toInt(), entity["end"_L1].toInt()}),
                entity["type"_L1].toString()});
        }
        documents.push_back(std::move(document));
    });
    return read.transform([&documents] { return std::move(documents); });
}

Expected<std::vector<TaggedParagraph>> readTaggedParagraphs(const QString &path)
{
    std::vector<TaggedParagraph> paragraphs;
    const auto read = readJsonLines(path, [&paragraphs](const QJsonObject &line) {
        TaggedParagraph paragraph;
        const QJsonArray words = line["tokens"_L1].toArray(), tags = line["pos"_L1].toArray(),
                         begins = line["begin"_L1].toArray(), ends = line["end"_L1].toArray();
        QString &text = paragraph.article.text;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i > 0 && begins[i].toInt() > ends[i - 1].toInt())
                text += u' ';
            QString word = words[i].toString();
            word.replace("``"_L1, "\""_L1).replace("''"_L1, "\""_L1);
            word.replace("-LRB-"_L1, "("_L1).replace("-RRB-"_L1, ")"_L1);
            paragraph.tokens.push_back({text.size(), text.size() + word.size()});
            paragraph.tags.append(tags[i].toString());
            text += word;
        }
        if (!text.isEmpty()) {
            paragraph.article.blocks.push_back({{0, text.size()}, BlockKind::Paragraph});
            paragraphs.push_back(std::move(paragraph));
        }
    });
    return read.transform([&paragraphs] { return std::move(paragraphs); });
}

} // namespace sourcelight::training
