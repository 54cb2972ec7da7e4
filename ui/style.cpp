// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"

#include <QApplication>
#include <QFont>
#include <QMenuBar>
#include <QProxyStyle>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// Fusion, whose menu bar underlines its mnemonics only while Alt is held down or a menu is open.
class Style : public QProxyStyle
{
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget); bar && hint == SH_UnderlineShortcut)
            return bar->activeAction() || QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

constexpr qreal fontSize = 9.75; // points: 13 pixels at 96 dots per inch

constexpr auto sheet = R"(
QMainWindow, QDialog { background: @chrome; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @focus; }

QMenuBar { background: @chrome; padding: 2px 5px 0 5px; border: none; }
QMenuBar::item { padding: 3px 9px; border-radius: 5px; background: transparent; color: @ink; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }

QMenu { background: @panel; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 8px; border-radius: 5px; color: @ink; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: @hover; border: 1px solid @focus; border-radius: 4px; padding: 1px; margin-left: 6px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }

QToolBar { background: @chrome; border: none; padding: 0; spacing: 5px; }
QToolBar#toolBar { border-bottom: 1px solid @line; }
.QToolButton { color: @ink; background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 9px; }
.QToolButton:hover, .QToolButton[lit="true"] { background: @hover; }
.QToolButton:pressed { background: @line; }
.QToolButton:focus { border-color: @focus; }
.QToolButton:disabled { color: @faint; }
.QToolButton::menu-indicator { image: none; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @soft; padding: 8px 14px 8px 14px; margin: 0 2px 0 0;
    border: none; border-top-left-radius: 7px; border-top-right-radius: 7px; }
QTabBar::tab:selected { background: @paper; color: @ink; }
QTabBar::tab:hover:!selected { background: @hover; color: @ink; }
QTabBar::tab:focus { color: @focus; }
QTabBar QToolButton#closeTabButton { padding: 1px; border-radius: 4px; }
QTabBar QToolButton#closeTabButton:hover { background: @line; }

.QLineEdit, sourcelight--ui--FindField { background: @paper; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @selection; selection-color: @selectionInk; }
.QLineEdit:focus, sourcelight--ui--FindField:focus { border-color: @focus; }

QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border-color: @focus; }
QPushButton:default { border-color: @focus; }
QPushButton:disabled { color: @faint; }
QPushButton#link { background: transparent; border: none; border-bottom: 1px solid transparent; border-radius: 0;
    padding: 6px 0 5px 0; color: @link; text-align: left; }
QPushButton#link:hover, QPushButton#link:focus { border-bottom-color: @focus; }
QPushButton#link:focus { background: @hover; }

QStatusBar { background: @chrome; color: @soft; border-top: 1px solid @line; min-height: 28px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @soft; padding: 0 6px; }
QProgressBar { background: @line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @focus; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView { background: @paper; border: 1px solid @line; border-radius: 6px; }
QHeaderView::section { background: @paper; color: @soft; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
QTableView#articles::item { padding: 0 5px; border: none; }
QTableView#articles::item:selected { background: @selection; color: @selectionInk; }

QFrame#preview { background: @paper; border: 1px solid @line; border-radius: 6px; }
QFrame#preview QLabel#headline { font-weight: 600; }
QFrame#preview QLabel#byline { color: @soft; }

QDialog#grounds { background: @panel; border: 1px solid @line; }
QDialog#grounds QLabel { color: @ink; }
QDialog#grounds QLabel#title { font-weight: 600; }
QDialog#grounds QLabel#soft { color: @soft; }

QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: 4px 6px; }
)"_L1;

} // namespace

void setUpApplication()
{
    QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    font.setFamilies({u"Noto Sans"_s, font.family()});
    font.setPointSizeF(fontSize);
    QApplication::setFont(font);
    QApplication::setWindowIcon(applicationIcon());
}

QString styleSheetFor(const Theme &theme)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@selectionInk"_L1, theme.selectionInk},
        {"@selection"_L1, theme.selection},
        {"@paper"_L1, theme.paper},
        {"@ink"_L1, theme.ink},
        {"@soft"_L1, theme.soft},
        {"@faint"_L1, mixed(theme.chrome, theme.soft, 0.6)},
        {"@handle"_L1, mixed(theme.line, theme.soft, 0.35)},
        {"@line"_L1, theme.line},
        {"@link"_L1, theme.focus},
        {"@chrome"_L1, theme.chrome},
        {"@panel"_L1, theme.panel},
        {"@hover"_L1, theme.hover},
        {"@focus"_L1, theme.focus},
    };
    QString text = sheet;
    for (const auto &[name, color] : names)
        text.replace(name, color.name());
    return text;
}

void applyTheme(const Theme &theme)
{
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetFor(theme));
}

} // namespace sourcelight::ui
