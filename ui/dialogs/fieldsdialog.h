// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace sourcelight::ui
{

/**
 * Says which fields of a corpus hold the headline, the text, the author and the date of its articles, with the first
 * article as it is read so. Accepted when the file is to be read with these names.
 */
class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(const reading::CorpusSample &sample, const reading::FieldNames &names, QWidget *parent = nullptr);

    [[nodiscard]] reading::FieldNames names() const;

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name, const QString &chosen);
    QWidget *makePreview();
    void showPreview();

    reading::CorpusSample m_sample;
    QComboBox *m_title;
    QComboBox *m_text;
    QComboBox *m_authors;
    QComboBox *m_published;
    QLabel *m_headline;
    QLabel *m_byline;
    QLabel *m_body;
    QPushButton *m_read;
};

} // namespace sourcelight::ui
