// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

namespace sourcelight::ui
{

class ProfileBar;
class SourcesModel;
struct SourceFilter;

/// Who says what, and how openly: the article's profile, the sources and under each its statements.
class SourcesPanel : public Panel
{
    Q_OBJECT

public:
    explicit SourcesPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    [[nodiscard]] QString title() const override;

protected:
    void filterByText(const QString &text) override;
    [[nodiscard]] QString menuLabel() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool unfoldsFor(const QModelIndex &detail) const override;

private:
    SourcesPanel(SourcesModel *model, ProfileBar *profile, QWidget *parent);
    void setFilter(const SourceFilter &filter);

    SourcesModel *m_rows;
    ProfileBar *m_profile;
};

} // namespace sourcelight::ui
