// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);

/// Stands in for libFuzzer's own main(): gives the harness each file of the folder that is the last argument, once.
int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    QDirIterator files(QFile::decodeName(argv[argc - 1]), QDir::Files);
    int count = 0;
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return EXIT_FAILURE;
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
    }
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
