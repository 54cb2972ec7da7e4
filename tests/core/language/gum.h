// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/sentence.h"

#include <QFile>
#include <QString>

#include <optional>
#include <vector>

/// Reads the documents of a CoNLL-U file: their text put together from the tokens, and where tokens and sentences are.
namespace gum
{

struct Document {
    sourcelight::Article article; ///< one block a paragraph
    std::vector<sourcelight::Sentence> sentences;
};

class Reader
{
public:
    std::vector<Document> read(QFile &file)
    {
        while (!file.atEnd())
            readLine(QString::fromUtf8(file.readLine()).trimmed());
        closeDocument();
        return std::move(m_documents);
    }

private:
    void readLine(const QString &line)
    {
        if (line.startsWith(QLatin1StringView("# newdoc id = "))) {
            closeDocument();
            m_documents.push_back({});
            m_documents.back().article.id = line.sliced(14);
        } else if (line.startsWith(QLatin1StringView("# newpar")) && !line.startsWith(QLatin1StringView("# newpar_"))) {
            closeBlock();
        } else if (line.isEmpty()) {
            m_newSentence = true;
        } else if (!line.startsWith(u'#')) {
            readToken(line.split(u'\t'));
        }
    }

    void readToken(const QStringList &columns)
    {
        const QString &number = columns.at(0);
        const bool spaceAfter = !columns.at(9).contains(QLatin1StringView("SpaceAfter=No"));
        if (number.contains(u'.'))
            return;
        if (number.contains(u'-')) {
            m_wholeUntil = number.section(u'-', 1).toInt();
            m_spaceAfterWhole = spaceAfter;
            return;
        }
        auto &[article, sentences] = m_documents.back();
        if (m_pendingSpace)
            article.text += u' ';
        const qsizetype begin = article.text.size();
        article.text += columns.at(1);
        const sourcelight::Span span{begin, article.text.size()};
        if (m_newSentence)
            sentences.push_back({.span = span, .tokens = {}});
        m_newSentence = false;
        sentences.back().span.end = span.end;
        sentences.back().tokens.push_back({.span = span});
        const int index = number.toInt();
        m_pendingSpace = index < m_wholeUntil ? false : index == m_wholeUntil ? m_spaceAfterWhole : spaceAfter;
        if (index >= m_wholeUntil)
            m_wholeUntil = 0;
    }

    void closeBlock()
    {
        if (m_documents.empty())
            return;
        sourcelight::Article &article = m_documents.back().article;
        if (article.text.size() > m_blockBegin)
            article.blocks.push_back({{m_blockBegin, article.text.size()}, sourcelight::BlockKind::Paragraph});
        if (!article.text.isEmpty() && !article.text.endsWith(u'\n'))
            article.text += u'\n';
        m_blockBegin = article.text.size();
        m_pendingSpace = false;
    }

    void closeDocument()
    {
        closeBlock();
        m_blockBegin = 0;
        m_newSentence = true;
    }

    std::vector<Document> m_documents;
    qsizetype m_blockBegin = 0;
    int m_wholeUntil = 0; ///< the last token of a multiword token
    bool m_spaceAfterWhole = true;
    bool m_pendingSpace = false;
    bool m_newSentence = true;
};

} // namespace gum
