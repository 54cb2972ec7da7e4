// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <QFileInfo>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

Input inputFromFile(const QString &path)
{
    const QFileInfo info(path);
    return {.file = {.path = info.absoluteFilePath(), .name = info.fileName(), .bytes = {}}, .options = {}};
}

Input inputFromStandardInput()
{
    return {.file = {.path = {}, .name = u"standard-input"_s, .bytes = {}}, .options = {}, .isStandardInput = true};
}

Input inputFromText(const QString &name, const QString &text)
{
    return {.file = {.path = {}, .name = name, .bytes = text.toUtf8()},
        .options = {.format = u"plaintext"_s, .encoding = u"UTF-8"_s}};
}

Input inputFromHtml(const QString &name, const QString &html)
{
    return {.file = {.path = {}, .name = name, .bytes = html.toUtf8()},
        .options = {.format = u"html"_s, .encoding = u"UTF-8"_s}};
}

void History::visit(const Selection &selection)
{
    constexpr qsizetype longest = 200;
    if (selection.isEmpty())
        return;
    if (m_place >= 0 && m_visited[size_t(m_place)].sameAnnotation(selection)) {
        m_visited[size_t(m_place)] = selection;
        return;
    }
    m_visited.resize(size_t(m_place + 1));
    m_visited.push_back(selection);
    if (qsizetype(m_visited.size()) > longest)
        m_visited.erase(m_visited.begin());
    m_place = qsizetype(m_visited.size()) - 1;
}

QString titleOf(const Document &document)
{
    QString title = document.article.title.simplified();
    if (!title.isEmpty())
        return title;
    const QString name =
        document.input.isOnDisk() ? QFileInfo(document.input.file.path).fileName() : document.input.file.name;
    return name.simplified(); // a file's name may hold line breaks
}

const Article &articleOf(const Document &document)
{
    return document.analysis ? document.analysis->article : document.article;
}

} // namespace sourcelight::ui
