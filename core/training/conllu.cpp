// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/conllu.h"

#include "core/language/partsofspeech.h"
#include "core/model/enumnames.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

class Reader
{
public:
    std::vector<TreebankDocument> read(QFile &file)
    {
        while (!file.atEnd())
            readLine(QString::fromUtf8(file.readLine()).trimmed());
        closeDocument();
        return std::move(m_documents);
    }

private:
    void readLine(const QString &line)
    {
        if (line.startsWith("# newdoc id = "_L1)) {
            closeDocument();
            m_documents.push_back({});
            m_documents.back().article.id = line.sliced(14);
        } else if (line.startsWith("# newpar"_L1) && !line.startsWith("# newpar_"_L1)) {
            closeBlock();
        } else if (line.isEmpty()) {
            m_newSentence = true;
        } else if (!line.startsWith(u'#') && !m_documents.empty()) {
            readToken(line.split(u'\t'));
        }
    }

    void readToken(const QStringList &columns)
    {
        const QString &number = columns.at(0);
        const bool spaceAfter = !columns.at(9).contains("SpaceAfter=No"_L1);
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
        const Span span{begin, article.text.size()};
        if (m_newSentence)
            sentences.push_back({.span = span, .tokens = {}});
        m_newSentence = false;
        sentences.back().span.end = span.end;
        sentences.back().tokens.push_back({.span = span,
            .upos = valueOf<Upos>(columns.at(3)).value_or(Upos::X),
            .xpos = language::pennTag(columns.at(4))});
        const int index = number.toInt();
        m_pendingSpace = index < m_wholeUntil ? false : index == m_wholeUntil ? m_spaceAfterWhole : spaceAfter;
        if (index >= m_wholeUntil)
            m_wholeUntil = 0;
    }

    void closeBlock()
    {
        if (m_documents.empty())
            return;
        Article &article = m_documents.back().article;
        if (article.text.size() > m_blockBegin)
            article.blocks.push_back({{m_blockBegin, article.text.size()}, BlockKind::Paragraph});
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

    std::vector<TreebankDocument> m_documents;
    qsizetype m_blockBegin = 0;
    int m_wholeUntil = 0; ///< the last token of a multiword token
    bool m_spaceAfterWhole = true;
    bool m_pendingSpace = false;
    bool m_newSentence = true;
};

} // namespace

Expected<std::vector<TreebankDocument>> readTreebank(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::CannotRead, file.errorString(), path});
    return Reader().read(file);
}

bool isOfThePress(const QString &documentId)
{
    const QString genre = documentId.section(u'_', 1, 1);
    return genre == "news"_L1 || genre == "interview"_L1 || genre == "speech"_L1;
}

} // namespace sourcelight::training
