/** The guided path through a demonstration. */
export const tour = {
  tour: {
    title: 'Tur',
    offer: 'Ini sistem contoh; semua orang di dalamnya rekaan. Ada tur singkat: {{count}} langkah.',
    start: 'Mulai tur',
    skip: 'Tidak perlu',
    place: 'Tur, langkah {{place}} dari {{count}}',
    there: 'Ke halamannya',
    next: 'Lanjut',
    back: 'Kembali',
    leave: 'Akhiri tur',
    done: 'Selesai',
    say: {
      deskToday:
        'Meja kerja berisi apa yang menunggu Anda, yang paling mendesak di atas. Sisa waktunya ditulis dengan kata, dan setiap baris punya satu tombol untuk bertindak.',
      referrals:
        'Semua rujukan masuk dan keluar. Saring menurut status atau yang terlambat; saringan ada di alamat halaman, jadi tautannya bisa dibagikan.',
      newReferral:
        'Merujuk dalam lima langkah. Pilih kebutuhan, lalu lihat lembaga mana yang cocok: syarat programnya diperiksa langsung, dengan tempat kosong dan lama jawaban biasanya.',
      emergency:
        'Rujukan darurat: satu halaman. Telepon dahulu, lalu isi seperlunya; yang belum diketahui boleh menyusul dalam 24 jam. Beberapa anak dari satu kejadian cukup satu formulir.',
      caseFiles:
        'Berkas kasus lembaga Anda sendiri. Identitas tertutup sampai dibuka dengan alasan, dan setiap pembukaan tercatat.',
      phoneList:
        'Baca dari atas: paling banyak tujuh kasus yang perlu ditelepon sekarang, siapa yang ditelepon, dan mengapa. Kasus disebut dengan kode bunga; tidak ada nama di sini.',
      gaps: 'Celah: yang seharusnya terjadi dan belum. Buka satu: aturannya, dasarnya, dan apa yang menutupnya tertulis di sana.',
      handoffs:
        'Setiap rujukan sebagai lintasan estafet. Tongkat menunjukkan siapa yang memegangnya; di antara dua tangan berarti belum ada yang mengonfirmasi.',
      agencies: 'Seberapa cepat tiap lembaga menjawab dan menyerahkan, selalu dengan jumlah di baliknya.',
      rules:
        'Aturan dapat aktif, dalam bayangan, atau mati. Bayangan menunjukkan apa yang akan terbuka tanpa mengganggu siapa pun.',
      sentence:
        'Kalimat pertama menjawab: apakah lembaga menjawab tepat waktu, dan apakah lebih baik dari periode sebelumnya. Ganti periodenya di atas.',
      trend:
        'Di bawahnya, perjalanan setahun. Batang adalah jumlah, bukan persentase; pilih satu lembaga atau ganti bulan dengan triwulan.',
      files:
        'Di balik setiap gambar ada tabelnya. Unduh sebagai CSV, XLSX, atau gambar PNG; sumber dan tanggalnya ikut.',
      report:
        'Laporan dua halaman untuk Bupati: angka yang sama dengan paling banyak tiga keputusan. Cetak atau simpan sebagai PDF.',
    },
  },
} as const;
