// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finder.h"

#include "ui/actions.h"
#include "ui/article/articleview.h"
#include "ui/findfield.h"

#include <QAction>

namespace sourcelight::ui
{

Finder::Finder(FindField *field, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_matchCase(actions[Command::MatchCase])
{
    connect(field, &QLineEdit::textChanged, this, &Finder::findAgain);
    connect(m_matchCase, &QAction::toggled, this, &Finder::findAgain);
    connect(field, &FindField::stepRequested, this, &Finder::step);
    connect(actions[Command::FindNext], &QAction::triggered, this, [this] { step(1); });
    connect(actions[Command::FindPrevious], &QAction::triggered, this, [this] { step(-1); });
    connect(actions[Command::Find], &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(field, &FindField::leaveRequested, this, [this] {
        if (m_view)
            m_view->setFocus(Qt::OtherFocusReason);
    });
}

void Finder::setArticle(ArticleView *view, const QString &text)
{
    m_view = view;
    m_text = text;
    m_matches = {};
    m_match = -1;
    if (!m_field->text().isEmpty()) {
        m_matches =
            findAll(m_text, m_field->text(), m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
        show();
    }
}

void Finder::findAgain()
{
    const qsizetype place = m_match >= 0 ? m_matches[size_t(m_match)].begin : m_view ? m_view->cursorPosition() : 0;
    m_matches = findAll(m_text, m_field->text(), m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    m_match = matchFrom(m_matches, place);
    show();
}

void Finder::step(int by)
{
    if (m_matches.empty()) {
        if (m_field->text().isEmpty())
            m_field->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const int count = int(m_matches.size());
    const int next = m_match + by;
    if (next >= count && m_match >= 0)
        Q_EMIT told(tr("Found from the beginning again"));
    else if (next < 0)
        Q_EMIT told(tr("Found from the end again"));
    m_match = m_match < 0 ? 0 : (next + count) % count;
    show();
}

void Finder::show()
{
    m_field->showCount(m_match + 1, int(m_matches.size()));
    if (!m_view)
        return;
    m_view->setFound(m_matches, m_match);
    if (m_match >= 0)
        m_view->showSpan(m_matches[size_t(m_match)]);
}

} // namespace sourcelight::ui
