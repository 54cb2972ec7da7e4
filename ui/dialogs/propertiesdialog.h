// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace sourcelight::ui
{

/**
 * What an open article and its file say of themselves, and as what the file is read, which can be chosen where the
 * reader recognised it wrongly. Accepted when the file is to be read again.
 */
class PropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PropertiesDialog(const Document &document, QWidget *parent = nullptr);

    /// How the file is to be read.
    [[nodiscard]] reading::ReadOptions options() const;

private:
    void fillFormats(const QString &recognised);
    void fillEncodings(const QString &recognised);

    reading::ReadOptions m_options;
    QComboBox *m_format;
    QComboBox *m_encoding;
};

} // namespace sourcelight::ui
