// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sourcelight::ui
{

/// The part of a Session that the reader decides on: theme, text size, layers, and what opens at the start.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(
        const Session &session, const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    /// The session it was made with, as the reader wants it.
    [[nodiscard]] Session session() const;

private:
    void fillThemes(const KSyntaxHighlighting::Repository &repository);

    Session m_session;
    QComboBox *m_theme;
    QSpinBox *m_zoom;
    QCheckBox *m_entities;
    QCheckBox *m_references;
    QCheckBox *m_numbers;
    QCheckBox *m_attributions;
    QCheckBox *m_reopen;
};

} // namespace sourcelight::ui
