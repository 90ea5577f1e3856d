/** The two-page report to the regent. */
export const report = {
  report: {
    title: 'Laporan dua halaman',
    leadWrite:
      'Dua lembar A4 untuk Bupati melalui Sekretaris Daerah: apa kata angka, dan paling banyak tiga keputusan. Tulis keputusannya, lalu cetak atau simpan sebagai PDF.',
    leadRead:
      'Dua lembar A4 yang sama dengan yang disusun koordinator: apa kata angka, dengan tempat untuk keputusan. Cetak atau simpan sebagai PDF.',
    toFigures: 'Ke angka kabupaten',
    taskForce: 'Gugus Tugas Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang',
    heading: 'Laporan kepada Bupati melalui Sekretaris Daerah',
    made: 'Disusun {{date}}',
    sheet: 'Lembar {{number}}',
    pageOf: 'Halaman {{number}} dari 2',
    received: 'Rujukan diterima',
    byAgency: 'Lembaga satu per satu',
    moreAgencies: 'Ditambah {{count}} lembaga lain; lihat Angka kabupaten.',
    decisions: 'Keputusan yang diminta',
    decisionsNote:
      'Paling banyak tiga. Tulisan ini hanya ada di tab ini, tidak dikirim ke mana pun, dan hilang bila tab ditutup atau Anda keluar. Jangan menulis apa pun tentang klien.',
    decision: 'Keputusan {{number}}',
    what: 'Apa yang harus diputuskan',
    options: 'Pilihan',
    cost: 'Biaya',
    due: 'Diperlukan sebelum',
    left: 'Sisa {{count}} huruf',
    clear: 'Kosongkan semua',
    clearOne: 'Kosongkan keputusan {{number}}',
    untitled: 'Keputusan',
    noDecisions: 'Ditulis koordinator sebelum laporan disampaikan.',
    disposition: 'Disposisi',
    signCoordinator: 'Ketua Harian Gugus Tugas',
    signReceiver: 'Sekretaris Daerah',
  },
} as const;
