import { defineTexts } from '#app/ui/texts.ts'

export const photoTexts = defineTexts({
  de: {
    waiting: 'Das Foto wird vorbereitet und erscheint in wenigen Sekunden.',
    broken: 'Dieses Foto ließ sich nicht lesen.',
    refusals: {
      'not-an-image':
        'Diese Datei ist kein Foto, das wir lesen können. Wählen Sie ein Bild als JPEG, PNG, WebP oder AVIF.',
      heic: 'Fotos im Format HEIC können wir nicht lesen. Speichern Sie das Foto als JPEG und wählen Sie es noch einmal.',
      'too-big': 'Das Foto ist größer als 10 MB. Wählen Sie ein kleineres oder verkleinern Sie es.',
      'too-many-pixels': 'Das Foto hat mehr als 60 Millionen Bildpunkte. Wählen Sie eines mit weniger.',
    },
  },
  en: {
    waiting: 'The photo is being prepared and will appear in a few seconds.',
    broken: 'This photo could not be read.',
    refusals: {
      'not-an-image': 'This file is not a photo we can read. Choose a picture as JPEG, PNG, WebP or AVIF.',
      heic: 'We cannot read photos in the HEIC format. Save the photo as JPEG and choose it again.',
      'too-big': 'The photo is larger than 10 MB. Choose a smaller one or scale it down.',
      'too-many-pixels': 'The photo has more than 60 million pixels. Choose one with fewer.',
    },
  },
})
