// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/analysisfixture.h"
#include "ui/panels/entitiespanel.h"
#include "ui/panels/numberspanel.h"
#include "ui/panels/panelheader.h"
#include "ui/panels/panelmodel.h"
#include "ui/panels/paneltree.h"
#include "ui/panels/sourcespanel.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

/// The three panels, filled with the fixture article, and ways to touch them as a reader would.
namespace sourcelight::test
{

using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

inline Selection entity(const QString &id, int mention = 0)
{
    return {Selection::Kind::Entity, id, mention};
}

inline Selection statement(const QString &id)
{
    return {Selection::Kind::Attribution, id, 0};
}

inline QModelIndex rowOf(const Panel &panel, const QString &key)
{
    const QAbstractItemModel &model = *panel.tree()->model();
    return model.match(model.index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

inline QPoint middleOf(const Panel &panel, const QString &key)
{
    return panel.tree()->visualRect(rowOf(panel, key)).center();
}

inline void click(const Panel &panel, const QString &key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mouseClick(panel.tree()->viewport(), Qt::LeftButton, modifiers, middleOf(panel, key));
}

inline QString currentKey(const Panel &panel)
{
    return panel.tree()->currentIndex().data(KeyRole).toString();
}

inline QString message(const Panel &panel)
{
    const auto *label = panel.findChild<QLabel *>();
    return label->isVisibleTo(&panel) ? label->text() : QString();
}

inline QAction *menuAction(const Panel &panel, const QString &name)
{
    for (QAction *action : panel.titleBar()->findChild<QuietButton *>()->menu()->actions()) {
        if (action->text() == name && !action->isSeparator())
            return action;
    }
    return nullptr;
}

/// A text of many names, as @p id.
inline AnalysisPtr longArticle(const QString &id, int entities = 200)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->article.id = id;
    for (int i = 0; i < entities; ++i) {
        Entity entity;
        entity.id = u"e%1"_s.arg(i);
        entity.name = u"Name %1"_s.arg(i);
        entity.type = EntityType::Person;
        Mention mention;
        mention.id = u"m%1"_s.arg(i);
        mention.entity = entity.id;
        mention.span = {analysis->article.text.size(), analysis->article.text.size() + entity.name.size()};
        analysis->article.text += entity.name + u"\n"_s;
        analysis->annotations.entities.push_back(entity);
        analysis->annotations.mentions.push_back(mention);
    }
    return analysis;
}

/// The row's pixels, one to a logical pixel.
inline QImage pictureOf(const Panel &panel, const QString &key)
{
    return panel.tree()->viewport()->grab(panel.tree()->visualRect(rowOf(panel, key))).toImage();
}

/// Opens the panel in a window of its own, the focus in its rows.
inline bool show(Panel &panel, QSize size = {404, 480})
{
    panel.resize(size);
    panel.show();
    panel.activateWindow();
    const bool active = QTest::qWaitForWindowActive(&panel);
    panel.setFocus();
    return active && panel.tree()->hasFocus();
}

/// The designed surroundings: British figures, Noto Sans at 13 pixels. Returns the light theme.
inline Theme setUp()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    KSyntaxHighlighting::Repository repository;
    return loadTheme(repository, false);
}

struct Panels {
    explicit Panels(const Theme &theme)
    {
        for (Panel *panel : std::initializer_list<Panel *>{&entities, &numbers, &sources}) {
            panel->setTheme(theme);
            panel->setAnalysis(fixture::sharedAnalysis());
        }
    }

    EntitiesPanel entities;
    NumbersPanel numbers;
    SourcesPanel sources;
};

} // namespace sourcelight::test
