// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find.h"

#include <QObject>

class QAction;

namespace sourcelight::ui
{

class Actions;
class ArticleView;
class FindField;

/// Finds the words of the field in the article that is shown: marks all matches, and walks them.
class Finder : public QObject
{
    Q_OBJECT

public:
    Finder(FindField *field, const Actions &actions, QObject *parent);

    /// The article to find in; a null view where none is open. To be called again when the text changed.
    void setArticle(ArticleView *view, const QString &text);
    [[nodiscard]] const Spans &matches() const { return m_matches; }

Q_SIGNALS:
    /// A word for the status bar.
    void told(const QString &text);

private:
    void findAgain();
    void step(int by);
    void show();

    FindField *m_field;
    QAction *m_matchCase;
    ArticleView *m_view = nullptr;
    QString m_text;
    Spans m_matches;
    int m_match = -1; ///< the current one of m_matches; -1 where there are none
};

} // namespace sourcelight::ui
