// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"
#include "ui/theme.h"

#include <QWidget>

namespace sourcelight::ui
{

/**
 * What the three panels share: they show one analysis, mark the selected row, and ask for a selection when a row is
 * picked. They hold no state of the article beyond the snapshot they were given.
 */
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the annotations of @p analysis; null shows an empty panel.
    virtual void setAnalysis(const AnalysisPtr &analysis) = 0;
    /// Marks the row of @p selection and brings it into view; no row where the selection is of another panel.
    virtual void setSelection(const Selection &selection) = 0;
    virtual void setTheme(const Theme &theme) = 0;
    /// "Entities", translated; and the line of counts beside it: "9", "8 · 4 without a source".
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;

Q_SIGNALS:
    /// A row was picked. An empty selection: the picked row was picked again.
    void selectionRequested(const sourcelight::ui::Selection &selection);
    void summaryChanged();
};

} // namespace sourcelight::ui
