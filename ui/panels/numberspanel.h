// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace sourcelight::ui
{

class NumbersModel;
struct NumberFilter;

/// Every amount the article states, with what it counts and whose claim it is.
class NumbersPanel : public Panel
{
    Q_OBJECT

public:
    explicit NumbersPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void filterByText(const QString &text) override;
    [[nodiscard]] QString menuLabel() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    NumbersPanel(NumbersModel *model, QWidget *parent);
    void setFilter(const NumberFilter &filter);

    NumbersModel *m_rows;
};

} // namespace sourcelight::ui
