// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/entitiespanel.h"

#include <QDockWidget>

#include <array>

class QMainWindow;

namespace sourcelight::ui
{

/// The three panels as docks of the window: below each other on the right unless the reader put them elsewhere.
class PanelDocks : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t count = 3;

    explicit PanelDocks(QMainWindow *window);

    void setAnalysis(const AnalysisPtr &analysis);
    void setBusy(bool busy);
    void setSelection(const Selection &selection);
    void setTheme(const Theme &theme);
    /// Makes a panel visible, brings it to the front of its tabs and gives it the keyboard.
    void focus(size_t index);

    [[nodiscard]] EntitiesPanel *entities() const { return m_entities; }
    [[nodiscard]] Panel *panel(size_t index) const { return m_panels[index]; }
    [[nodiscard]] QDockWidget *dock(size_t index) const { return m_docks[index]; }
    /// The panel that @p kind is listed in; `count` for none.
    [[nodiscard]] static size_t indexOf(Selection::Kind kind);

Q_SIGNALS:
    void selectionRequested(const sourcelight::ui::Selection &selection);
    void whyRequested(const sourcelight::ui::Selection &selection, const QRect &place);
    void englishRequested();

private:
    EntitiesPanel *m_entities;
    std::array<Panel *, count> m_panels;
    std::array<QDockWidget *, count> m_docks;
};

} // namespace sourcelight::ui
