// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace sourcelight::ui
{

class SourcesModel;

/// Who says what, and how openly: the article's profile, the sources and under each its statements.
class SourcesPanel : public Panel
{
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void filterByText(const QString &text) override;
    [[nodiscard]] QString menuLabel() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    SourcesModel *m_rows;
};

} // namespace sourcelight::ui
