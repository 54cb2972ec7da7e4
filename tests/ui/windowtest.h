// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/article/articleview.h"
#include "ui/opening.h"
#include "ui/paneldocks.h"
#include "ui/panels/paneltree.h"
#include "ui/style.h"

#include <QApplication>
#include <QDockWidget>
#include <QStackedWidget>

/// What the tests of the whole window do to it and ask of it.
namespace sourcelight::fixture
{

using namespace sourcelight::ui;

inline QWidget *shownPage(const MainWindow &window)
{
    return window.centralWidget()->findChild<QStackedWidget *>()->currentWidget();
}

inline ArticleView *viewOf(const MainWindow &window)
{
    return shownPage(window)->findChild<ArticleView *>();
}

inline Panel *panelOf(const MainWindow &window, const char *dock)
{
    return window.findChild<QDockWidget *>(QLatin1StringView(dock))->findChild<Panel *>();
}

inline QModelIndex rowWith(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data().toString().contains(text))
            return index;
        if (const QModelIndex found = rowWith(model, text, index); found.isValid())
            return found;
    }
    return {};
}

inline void clickRow(const Panel *panel, const QString &text)
{
    PanelTree *tree = panel->tree();
    const QModelIndex index = rowWith(tree->model(), text);
    QVERIFY2(index.isValid(), qPrintable(text));
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

inline void clickText(ArticleView *view, Span span)
{
    view->showSpan(span);
    const QList<QRectF> rects = view->rectsOf(span);
    QVERIFY(!rects.isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
}

inline Span placeOf(const MainWindow &window, const QString &words, int nth = 1)
{
    const QString &text = window.currentDocument()->article.text;
    qsizetype begin = -1;
    for (int i = 0; i < nth; ++i)
        begin = text.indexOf(words, begin + 1);
    return {begin, begin + words.size()};
}

/// How many pixels of @p rect in the picture of a widget have this colour.
inline int pixelsOf(QWidget *widget, const QRectF &rect, const QColor &color)
{
    const QImage image = widget->grab().toImage();
    int count = 0;
    const QRect area = rect.toAlignedRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixel(x, y) == color.rgb();
    }
    return count;
}

inline int pixelsOf(ArticleView *view, const QRectF &rect, const QColor &color)
{
    return pixelsOf(view->viewport(), rect, color);
}

/// A window over articles in a folder, both anew for each test.
class WindowTest
{
protected:
    void setUp()
    {
        m_folder = std::make_unique<Folder>();
        m_window = makeWindow();
    }

    void tearDown()
    {
        m_window.reset();
        m_folder.reset();
    }

    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->settings(), stages());
        window->overrideTheme(u"light"_s);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        return window;
    }

    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1StringView(name)); }

    void open(const QString &path)
    {
        m_window->open({inputFromFile(path)});
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->input.file.path == path);
        QTRY_VERIFY(m_window->currentDocument()->analysis);
    }

    QString openCouncil()
    {
        const QString path = m_folder->write(u"council.txt"_s, councilText);
        open(path);
        return path;
    }

    /// The same with a hundred paragraphs before its last one, so that it scrolls.
    void openLong()
    {
        QString text = councilText;
        for (int i = 0; i < 100; ++i)
            text += u"\nNothing of note was said in this part of the debate, which went on for very long.\n"_s;
        open(m_folder->write(
            u"long.txt"_s, text + u"\nIn the end Ada Brandt spoke of 977 boats to the empty hall.\n"_s));
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sourcelight::fixture
