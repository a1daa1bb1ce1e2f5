<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>ActivityForm</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Add activity</source>
   <translation>Agregar actividad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Choose file…</source>
   <translation>Elegir archivo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Date, as 2026-03-12</source>
   <translation>Fecha, como 2026-03-12</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Evidence file</source>
   <translation>Archivo de constancia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Evidence file (optional)</source>
   <translation>Archivo de constancia (opcional)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Give it a title.</source>
   <translation>Ponle un título.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>No skill</source>
   <translation>Sin habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Note an activity</source>
   <translation>Anotar una actividad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Points are a number above 0, at most {most}.</source>
   <translation>Los puntos son un número mayor que 0 y de {most} como máximo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Skill (optional)</source>
   <translation>Habilidad (opcional)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>The date is written as 2026-03-12 and is not in the future.</source>
   <translation>La fecha se escribe como 2026-03-12 y no está en el futuro.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/activity_form.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
 </context>
 <context>
  <name>AfterExamPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/after_exam_panel.py" />
   <source>After the exam</source>
   <translation>Después del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/after_exam_panel.py" />
   <source>Continuing education…</source>
   <translation>Formación continua…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/after_exam_panel.py" />
   <source>Keep a list of continuing-education activities for recertification.</source>
   <translation>Lleva una lista de actividades de formación continua para la recertificación.</translation>
  </message>
 </context>
 <context>
  <name>Appointment</name>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>Go on without a break</source>
   <translation>Seguir sin descanso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>It counts as exam time: the clock runs on.</source>
   <translation>Cuenta como tiempo de examen: el reloj sigue corriendo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>It lasts {minutes} minutes.</source>
   <translation>Dura {minutes} minutos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>Now there is a break</source>
   <translation>Ahora hay un descanso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>Take a break?</source>
   <translation>¿Tomar un descanso?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>Take the break</source>
   <translation>Tomar el descanso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>The break is over. The exam's clock runs.</source>
   <translation>El descanso terminó. El reloj del examen corre.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>The exam is hidden. Its clock runs on during the break.</source>
   <translation>El examen está oculto. Su reloj sigue corriendo durante el descanso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>The exam is hidden. Its clock stands still during the break.</source>
   <translation>El examen está oculto. Su reloj está detenido durante el descanso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment.py" />
   <source>The exam's clock stands still until it is over.</source>
   <translation>El reloj del examen está detenido hasta que termine.</translation>
  </message>
 </context>
 <context>
  <name>AppointmentScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Agreement (rehearsal)</source>
   <translation>Acuerdo (ensayo)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>At a test center you agree here not to pass on what you see in the exam, within a few minutes; who declines, or lets the time run out, cannot sit. This page only rehearses that moment. It binds you to nothing, and nothing is sent or signed.</source>
   <translation>En un centro de examen se acepta aquí, en pocos minutos, no divulgar lo que se ve en el examen; quien no acepta, o deja pasar el tiempo, no puede presentarlo. Esta página solo ensaya ese momento. No te obliga a nada y nada se envía ni se firma.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Back to the exam</source>
   <translation>Volver al examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Begin exam</source>
   <translation>Comenzar el examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Begin section</source>
   <translation>Comenzar la sección</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Break</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>Break: {time} left</source>
   <translation>Descanso: quedan {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>End tutorial</source>
   <translation>Terminar el tutorial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>I accept</source>
   <translation>Acepto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>I do not accept</source>
   <translation>No acepto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Item number and time stand at the top; the time can be hidden. Previous, Flag for review, Review and Next stand at the bottom. You can change answers until you submit. A blank counts as wrong. Time not used here is not added to the exam.</source>
   <translation>El número de pregunta y el tiempo están arriba; el tiempo se puede ocultar. Anterior, Marcar para revisar, Revisar y Siguiente están abajo. Puedes cambiar respuestas hasta entregar. Una pregunta en blanco cuenta como incorrecta. El tiempo que no uses aquí no se suma al examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Ready to begin?</source>
   <translation>¿Todo listo para comenzar?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>The agreement was not accepted in time, so no exam began.</source>
   <translation>El acuerdo no se aceptó a tiempo, así que no comenzó ningún examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>The agreement was not accepted, so no exam began.</source>
   <translation>El acuerdo no se aceptó, así que no comenzó ningún examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>The break is over.</source>
   <translation>El descanso terminó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>The exam is hidden. Its clock runs on during the break.</source>
   <translation>El examen está oculto. Su reloj sigue corriendo durante el descanso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>Time for this page: {time}</source>
   <translation>Tiempo para esta página: {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/appointment.py" />
   <source>Time left: {time}</source>
   <translation>Tiempo restante: {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>Tutorial</source>
   <translation>Tutorial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/appointment_words.py" />
   <source>{facts}. The clock starts when you press Begin exam.</source>
   <translation>{facts}. El reloj empieza cuando presionas Comenzar el examen.</translation>
  </message>
 </context>
 <context>
  <name>AreasChart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>Correct</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>Percent</source>
   <translation>Porcentaje</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>{correct} of {items}</source>
   <translation>{correct} de {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>{name} {correct} of {items}</source>
   <translation>{name} {correct} de {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>{title}: {parts}</source>
   <translation>{title}: {parts}</translation>
  </message>
 </context>
 <context>
  <name>AreasPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>By area and skill</source>
   <translation>Por área y habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>One item is too few to judge one skill alone.</source>
   <translation>Una sola pregunta es muy poco para juzgar una habilidad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>correct</source>
   <translation>correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>missed</source>
   <translation>fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>{low} to {high} items are too few to judge one skill alone.</source>
   <translation>De {low} a {high} preguntas son muy pocas para juzgar una sola habilidad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/areas_panel.py" />
   <source>{n} items are too few to judge one skill alone.</source>
   <translation>{n} preguntas son muy pocas para juzgar una sola habilidad.</translation>
  </message>
 </context>
 <context>
  <name>BankExport</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>Export {title}</source>
   <translation>Exportar {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>This format cannot carry: {what}.</source>
   <translation>Este formato no puede llevar: {what}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>Writing {file}</source>
   <translation>Escribiendo {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>{items} written to {file}.</source>
   <translation>Se escribió en {file}: {items}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_export.py" />
   <source>{what} ({n})</source>
   <translation>{what} ({n})</translation>
  </message>
 </context>
 <context>
  <name>BankImport</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_import.py" />
   <source>A new bank</source>
   <translation>Un banco nuevo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_import.py" />
   <source>Bringing in {n} items</source>
   <translation>Incorporando {n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_import.py" />
   <source>Comparing {n} items</source>
   <translation>Comparando {n} preguntas</translation>
  </message>
 </context>
 <context>
  <name>BankList</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_list.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_list.py" />
   <source>One bank</source>
   <translation>Un banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_list.py" />
   <source>The bank is checked.</source>
   <translation>El banco está verificado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_list.py" />
   <source>{n} banks</source>
   <translation>{n} bancos</translation>
  </message>
 </context>
 <context>
  <name>BankNews</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_news.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>BankPages</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>1 item has changes that are not saved in its bank yet.</source>
   <translation>1 pregunta tiene cambios aún no guardados en su banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>Close without saving</source>
   <translation>Cerrar sin guardar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>Keep editing</source>
   <translation>Seguir editando</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>Save and close</source>
   <translation>Guardar y cerrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>Save your changes to items?</source>
   <translation>¿Guardar tus cambios en las preguntas?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_pages.py" />
   <source>{n} items have changes that are not saved in their bank yet.</source>
   <translation>Preguntas con cambios aún no guardados en su banco: {n}.</translation>
  </message>
 </context>
 <context>
  <name>BankPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Add a fresh copy of the bank, or remove this one; both can be undone.</source>
   <translation>Agrega una copia nueva del banco, o quita este; ambas cosas se pueden deshacer.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>As it was published, or made on this computer</source>
   <translation>Tal como se publicó, o hecho en esta computadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Authors</source>
   <translation>Autores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Changed since it was published: its content is not what its digest says</source>
   <translation>Cambiado desde que se publicó: su contenido no es el que dice su huella</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Ctrl+U</source>
   <translation>Ctrl+U</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Digest (SHA-256)</source>
   <translation>Huella (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Disclaimer</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Edit items</source>
   <translation>Editar preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>In use: practice and exams draw from this bank.</source>
   <translation>En uso: la práctica y los exámenes toman preguntas de este banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>License</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Mock exams</source>
   <translation>Simulacros</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Not in use: practice and exams draw from another bank.</source>
   <translation>No está en uso: la práctica y los exámenes toman preguntas de otro banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Put right</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Remove this bank</source>
   <translation>Quitar este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Reports: {n}. The last: {item}, {word}</source>
   <translation>Avisos: {n}. El último: {item}, {word}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Sealed exam</source>
   <translation>Examen sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Thanks to {names}.</source>
   <translation>Gracias a {names}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Undo update</source>
   <translation>Deshacer la actualización</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Update this bank</source>
   <translation>Actualizar este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Update…</source>
   <translation>Actualizar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Use this bank</source>
   <translation>Usar este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>What was kept</source>
   <translation>Qué se conservó</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>What you can do</source>
   <translation>Qué puedes hacer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Your answers and scores are not in this file. Every other bank works.</source>
   <translation>Tus respuestas y puntajes no están en este archivo. Los demás bancos funcionan.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>kept for you, not used yet</source>
   <translation>guardado para ti, aún sin usar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>none in this bank</source>
   <translation>ninguno en este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>none of full length: some skills have too few items</source>
   <translation>ninguno completo: algunas habilidades tienen muy pocas preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>not stated</source>
   <translation>no indicada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>used; it works once</source>
   <translation>usado; sirve una sola vez</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>{active} in use, {kept} kept for a sealed exam, {drafts} drafts, {retired} retired</source>
   <translation>{active} en uso, {kept} reservadas para un examen sellado, {drafts} borradores, {retired} retiradas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>{n} without a common item</source>
   <translation>{n} sin preguntas en común</translation>
  </message>
 </context>
 <context>
  <name>BankSignatures</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Ask the signer for the eight words of their key by another way than the bank came, by telephone for example. Confirm only if they are: {words}</source>
   <translation>Pide a quien firmó las ocho palabras de su clave por otra vía que la del banco, por ejemplo por teléfono. Confirma solo si son: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Confirm this signer?</source>
   <translation>¿Confirmar a quien firmó?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Leave it aside</source>
   <translation>Dejarlo apartado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Signature broken</source>
   <translation>Firma rota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Signed. Export the bank to pass it on. Your eight words: {words}</source>
   <translation>Firmado. Exporta el banco para compartirlo. Tus ocho palabras: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>The words are the same</source>
   <translation>Las palabras son las mismas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>Use it all the same</source>
   <translation>Usarlo de todos modos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>What you call them</source>
   <translation>Cómo llamas a esta persona</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>somebody without a name</source>
   <translation>alguien sin nombre</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>{name} is confirmed.</source>
   <translation>{name} queda confirmado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>{title} is set aside and not used.</source>
   <translation>{title} queda apartado y no se usa.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_signatures.py" />
   <source>{title} was changed after {name} signed it; it is set aside and not used. Ask for a fresh copy. If you know who changed it and why, you can use it all the same.</source>
   <translation>{title} se cambió después de que {name} lo firmó; queda apartado y no se usa. Pide una copia nueva. Si sabes quién lo cambió y por qué, puedes usarlo de todos modos.</translation>
  </message>
 </context>
 <context>
  <name>BankUpdate</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_update.py" />
   <source>Comparing {file}</source>
   <translation>Comparando {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_update.py" />
   <source>Everything in this file is here already.</source>
   <translation>Todo lo de este archivo ya está aquí.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_update.py" />
   <source>Updating {n} items</source>
   <translation>Actualizando {n} preguntas</translation>
  </message>
 </context>
 <context>
  <name>BanksModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>As published
or made here</source>
   <translation>Como se publicó
o hecho aquí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>Bank</source>
   <translation>Banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>Cannot be read
set aside, not used</source>
   <translation>No se puede leer
apartado, sin usar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>Changed
since published</source>
   <translation>Cambiado desde
que se publicó</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>Items</source>
   <translatorcomment>a narrow column</translatorcomment>
   <translation>Preg.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>License</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>Skills covered, by area</source>
   <translatorcomment>a narrow column</translatorcomment>
   <translation>Habilidades, por área</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>not stated</source>
   <translation>no indicada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>version {version}</source>
   <translation>versión {version}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/banks.py" />
   <source>{n} of {all}, with 5 or more items</source>
   <translation>{n} de {all}, con 5 preguntas o más</translation>
  </message>
 </context>
 <context>
  <name>BanksPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>A bank is a file of items with a blueprint. Add one that somebody gave you, or import the questions of another program; you can also drop files on this page.</source>
   <translation>Un banco es un archivo de preguntas con su tabla de especificaciones. Agrega uno que te hayan dado o importa las preguntas de otro programa; también puedes soltar archivos en esta página.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>Add a bank…</source>
   <translation>Agregar un banco…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>No banks yet</source>
   <translation>Aún no hay bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>Recent files</source>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>Study group</source>
   <translation>Grupo de estudio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_page.py" />
   <source>You can also drop files on this page.</source>
   <translation>También puedes soltar archivos en esta página.</translation>
  </message>
 </context>
 <context>
  <name>BanksScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Add a bank</source>
   <translation>Agregar un banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Checking {files}</source>
   <translation>Verificando {files}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Import questions</source>
   <translation>Importar preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Practice and exams now use {title}.</source>
   <translation>La práctica y los exámenes usan ahora {title}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Question banks (*.qbank);;All files (*)</source>
   <translation>Bancos de preguntas (*.qbank);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Removed.</source>
   <translation>Quitado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>Update a bank</source>
   <translation>Actualizar un banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/banks.py" />
   <source>{title} is set aside for 30 days.</source>
   <translation>{title} queda apartado durante 30 días.</translation>
  </message>
 </context>
 <context>
  <name>BanksTable</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/banks_table.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
 </context>
 <context>
  <name>BuilderPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Any</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>At once</source>
   <translation>Al momento</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>At the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Choose at least one skill.</source>
   <translation>Elige al menos una habilidad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Difficulty</source>
   <translation>Dificultad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Easy</source>
   <translation>Fácil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Exam pace</source>
   <translation>Ritmo de examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Feedback</source>
   <translation>Explicaciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Flagged</source>
   <translation>Marcadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Hard</source>
   <translation>Difícil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Missed</source>
   <translation>Falladas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No clock</source>
   <translation>Sin reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No flagged item fits now.</source>
   <translation>Ninguna pregunta marcada sirve ahora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No item fits now: those that would were met too recently.</source>
   <translation>Ninguna pregunta sirve ahora: las que servirían se vieron hace muy poco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No item you were not sure of fits now.</source>
   <translation>Ninguna pregunta de la que dudaste sirve ahora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No missed item fits now; a miss comes back after a day.</source>
   <translation>Ninguna pregunta fallada sirve ahora; un fallo vuelve después de un día.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>No unseen item fits this choice.</source>
   <translation>Ninguna pregunta nueva corresponde a esta selección.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Not sure</source>
   <translation>Con duda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Number of items</source>
   <translation>Número de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Only 1 item fits now, so the set will have 1.</source>
   <translation>Ahora solo sirve 1 pregunta, así que el conjunto tendrá 1.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Only items</source>
   <translation>Solo preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Only {n} items fit now, so the set will have {n}.</source>
   <translation>Ahora solo sirven {n} preguntas, así que el conjunto tendrá {n}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Start your own practice</source>
   <translation>Comenzar tu propia práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Unseen</source>
   <translation>Nuevas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/builder_panel.py" />
   <source>Your own practice</source>
   <translation>Tu propia práctica</translation>
  </message>
 </context>
 <context>
  <name>CalculatorWindow</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Add to memory</source>
   <translation>Sumar a la memoria</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Calculator</source>
   <translation>Calculadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Change the sign</source>
   <translation>Cambiar el signo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Clear all</source>
   <translation>Borrar todo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Clear memory</source>
   <translation>Borrar la memoria</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Clear this number</source>
   <translation>Borrar este número</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Delete the last digit</source>
   <translation>Borrar el último dígito</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Display: {value}</source>
   <translation>Pantalla: {value}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Divided by</source>
   <translation>Dividido por</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Equals</source>
   <translation>Igual</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>In memory: {value}</source>
   <translation>En memoria: {value}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Memory empty</source>
   <translation>Memoria vacía</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Minus</source>
   <translation>Menos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>No value</source>
   <translation>Sin valor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Percent</source>
   <translation>Porcentaje</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Plus</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Recall memory</source>
   <translation>Recuperar la memoria</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Square root</source>
   <translation>Raíz cuadrada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Subtract from memory</source>
   <translation>Restar de la memoria</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calculator_window.py" />
   <source>Times</source>
   <translation>Por</translation>
  </message>
 </context>
 <context>
  <name>CalibrationChart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>Came out</source>
   <translation>Resultado real</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>Fits</source>
   <translation>Concuerda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>Predicted</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>predicted {n}%</source>
   <translation>previsto {n}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>{n} answers</source>
   <translation>{n} respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_chart.py" />
   <source>{title}: {n} of {all} groups came out as predicted</source>
   <translation>{title}: {n} de {all} grupos resultaron como se había previsto</translation>
  </message>
 </context>
 <context>
  <name>CalibrationPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_panel.py" />
   <source>After {enough} answers this compares the estimates with your answers: {needed} more to go.</source>
   <translation>Después de {enough} respuestas, aquí se comparan las estimaciones con tus respuestas: faltan {needed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_panel.py" />
   <source>How good are these estimates?</source>
   <translation>¿Qué tan buenas son estas estimaciones?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_panel.py" />
   <source>Line: how often you were expected to be right. Dot: how often you were, with its 90% interval. A filled dot fits the prediction. Each answer was predicted before it was counted.</source>
   <translation>Línea: con qué frecuencia se esperaba que acertaras. Punto: con qué frecuencia acertaste, con su intervalo del 90%. Un punto lleno concuerda con lo previsto. Cada respuesta se previó antes de contarla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/calibration_panel.py" />
   <source>Over {n} answers you were expected to get {predicted}% right, and got {observed}%.</source>
   <translation>En {n} respuestas se esperaba un {predicted}% de aciertos, y tuviste {observed}%.</translation>
  </message>
 </context>
 <context>
  <name>CandidatePage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>A receipt that the candidate told you, after an exam for example, must fit every later file. Deleting removes all files of this candidate and what was read from them, for good.</source>
   <translation>Un comprobante que te dio el candidato, por ejemplo después de un examen, debe concordar con cada archivo posterior. Eliminar quita para siempre todos los archivos de este candidato y lo que se leyó de ellos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>A short line is practice, which asks what is hard.</source>
   <translation>Un trazo corto es práctica, que pregunta lo más difícil.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Accept this key</source>
   <translation>Aceptar esta clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>All candidates</source>
   <translation>Todos los candidatos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>All skills</source>
   <translation>Todas las habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Ask for practice…</source>
   <translation>Pedir práctica…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Asked for</source>
   <translation>Se pidió</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Certain</source>
   <translation>Con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Choose two different files.</source>
   <translation>Elige dos archivos distintos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Delete this candidate…</source>
   <translation>Eliminar este candidato…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Due</source>
   <translation>Plazo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Earlier file</source>
   <translation>Archivo anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Exams and practice over time</source>
   <translation>Exámenes y práctica en el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Fairly sure</source>
   <translation>Casi con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Guessing</source>
   <translation>Adivinando</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Half of the items took less than {n} seconds.</source>
   <translation>La mitad de las preguntas tomó menos de {n} segundos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>How sure, and how often right</source>
   <translation>Con cuánta certeza, y cuántos aciertos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>If the exam were on the day of the file</source>
   <translation>Si el examen fuera el día del archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Later file</source>
   <translation>Archivo posterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Missed</source>
   <translation>Falladas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Missed, by sub-topic</source>
   <translation>Falladas, por subtema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>New answers: {n}. Clear means that the two 90% intervals do not overlap.</source>
   <translation>Respuestas nuevas: {n}. “Claro” quiere decir que los dos intervalos del 90% no se superponen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Note a receipt…</source>
   <translation>Anotar un comprobante…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Readiness and skills</source>
   <translation>Preparación y habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Receipt of the newest file: {receipt}</source>
   <translation>Comprobante del archivo más reciente: {receipt}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Right</source>
   <translation>Aciertos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Skills</source>
   <translation>Habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Sub-topic</source>
   <translation>Subtema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>This candidate on your computer</source>
   <translation>Este candidato en tu computadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Time on task</source>
   <translation>Tiempo de trabajo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Two files compared</source>
   <translation>Dos archivos comparados</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>Week of</source>
   <translation>Semana del</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>What came of it</source>
   <translation>Qué resultó</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>What was asked for</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>all skills</source>
   <translation>todas las habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>close to it</source>
   <translation>cerca de ese nivel</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>declined</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>exam over the pass level</source>
   <translation>examen sobre el nivel mínimo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>not answered yet</source>
   <translation>aún sin respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>pass level</source>
   <translation>nivel mínimo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>too few answers</source>
   <translation>muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>under it</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>{done} done, {right} right</source>
   <translation>{done} hechas, {right} correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>{n} items of {skills}</source>
   <translation>{n} preguntas de {skills}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>{points} points, clear</source>
   <translation>{points} puntos, claro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_page.py" />
   <source>{points} points, unsure</source>
   <translation>{points} puntos, incierto</translation>
  </message>
 </context>
 <context>
  <name>CandidateSide</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>If the exam were today</source>
   <translation>Si el examen fuera hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>Lowest skills</source>
   <translation>Habilidades más bajas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>Open the history of {name}</source>
   <translation>Abrir el historial de {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>Open this history</source>
   <translation>Abrir este historial</translation>
  </message>
 </context>
 <context>
  <name>CandidateView</name>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>All files of this candidate and all that was read from them are removed from this computer, with noted receipts. This cannot be undone; only a new file from the candidate brings it back.</source>
   <translation>Se quitan de esta computadora todos los archivos de este candidato y todo lo que se leyó de ellos, con los comprobantes anotados. No se puede deshacer; solo un archivo nuevo del candidato lo trae de vuelta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>All there was of {name} is deleted.</source>
   <translation>Todo lo que había de {name} se eliminó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Delete {name}</source>
   <translation>Eliminar a {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Delete {name}?</source>
   <translation>¿Eliminar a {name}?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Every later file must then hold all that was there when it was told to you.</source>
   <translation>Cada archivo posterior deberá contener todo lo que había cuando te lo dieron.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Note a receipt of {name}</source>
   <translation>Anotar un comprobante de {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Note it</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Noted. Later files are held against it.</source>
   <translation>Anotado. Los archivos posteriores se comparan con él.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Noted. Later files must be signed with this key: {words}.</source>
   <translation>Anotado. Los archivos posteriores deben estar firmados con esta clave: {words}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Receipt, sixteen characters</source>
   <translation>Comprobante, dieciséis caracteres</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>Save the file</source>
   <translation>Guardar el archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/candidate_view.py" />
   <source>{file} is written for {name}. Now send it.</source>
   <translation>{file} está escrito para {name}. Ahora envíalo.</translation>
  </message>
 </context>
 <context>
  <name>CauseRow</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/cause_row.py" />
   <source>Not said</source>
   <translation>Sin decir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/cause_row.py" />
   <source>Why did you miss it? (optional)</source>
   <translation>¿Por qué la fallaste? (opcional)</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/chart.py" />
   <source>Chart. Ctrl+Shift+T shows its data as a table.</source>
   <translation>Gráfico. Ctrl+Mayús+T muestra sus datos como tabla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/chart.py" />
   <source>Copy data</source>
   <translation>Copiar datos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/chart.py" />
   <source>Show as table</source>
   <translation>Mostrar como tabla</translation>
  </message>
 </context>
 <context>
  <name>ChoicePanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Keep mine</source>
   <translation>Conservar lo mío</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Leave as it is</source>
   <translation>Dejar como está</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Take the change</source>
   <translation>Tomar el cambio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Take theirs</source>
   <translation>Tomar lo otro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>Update</source>
   <translation>Actualización</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>You have</source>
   <translation>Lo que tienes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/choice_panel.py" />
   <source>{field}: which?</source>
   <translation>{field}: ¿cuál?</translation>
  </message>
 </context>
 <context>
  <name>CoachScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/coach.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/coach.py" />
   <source>Counted over your newest {exams} exams; certain answers over your newest {sets} practice sets too. A change back to the first answer is none. Items with several keys are left out of the changes.</source>
   <translation>Se cuenta sobre tus {exams} exámenes más recientes; las respuestas con certeza, también sobre tus {sets} prácticas más recientes. Volver a la primera respuesta no es un cambio. Las preguntas con varias claves no entran en los cambios.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/coach.py" />
   <source>Decision coach</source>
   <translation>Asesor de decisiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/coach.py" />
   <source>From {n} answers of your own.</source>
   <translation>A partir de {n} respuestas tuyas.</translation>
  </message>
 </context>
 <context>
  <name>CohortModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Chance of passing</source>
   <translation>Probabilidad de aprobar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>History file</source>
   <translation>Archivo de historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Last answer</source>
   <translation>Última respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>close</source>
   <translation>cerca</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>not told</source>
   <translation>no se indica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>strong</source>
   <translation>fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>too few answers</source>
   <translation>muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>too few answers to read, {n} of {need}</source>
   <translation>muy pocas respuestas para interpretar, {n} de {need}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>weak</source>
   <translation>débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>{name}, {title}: {said}</source>
   <translation>{name}, {title}: {said}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>{percent}%, likely {low} to {high}%</source>
   <translation>{percent}%, probable de {low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>{percent}%, likely {low} to {high}%, {n} answers</source>
   <translation>{percent}%, probable de {low} a {high}%, {n} respuestas</translation>
  </message>
 </context>
 <context>
  <name>CompareScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>1 item was in both; an item seen before comes out better.</source>
   <translation>1 pregunta estaba en ambos; una pregunta ya vista sale mejor.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>A filled dot is a change of more than the margin of error (90% interval for the difference of two shares, Newcombe 1998). Our practice score is not a CoSN score.</source>
   <translation>Un punto lleno es un cambio mayor que el margen de error (intervalo del 90% para la diferencia de dos proporciones, Newcombe 1998). Nuestro puntaje de práctica no es un puntaje de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Change from the earlier to the later</source>
   <translation>Cambio del anterior al posterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Compare two exams</source>
   <translation>Comparar dos exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Earlier</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Later</source>
   <translation>Posterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>They come from two banks, so their difficulty may differ.</source>
   <translation>Vienen de dos bancos, así que su dificultad puede ser distinta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>Two finished exams or practice sets are needed.</source>
   <translation>Se necesitan dos exámenes o prácticas terminados.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>{name}: practice score {score} ({low} to {high})</source>
   <translation>{name}: puntaje de práctica {score} ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/compare.py" />
   <source>{n} items were in both; items seen before come out better.</source>
   <translation>{n} preguntas estaban en ambos; las preguntas ya vistas salen mejor.</translation>
  </message>
 </context>
 <context>
  <name>ComparisonChart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>All items</source>
   <translation>Todas las preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>Change, with its 90% interval</source>
   <translation>Cambio, con su intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>Clearly different: {names}.</source>
   <translation>Claramente distintas: {names}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/comparison.py" />
   <source>{title}: in all {change}.</source>
   <translation>{title}: en total {change}.</translation>
  </message>
 </context>
 <context>
  <name>CountBars</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>Drawn for a mock exam</source>
   <translation>Las que toma un simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>Items by skill</source>
   <translation>Preguntas por habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>{n} items in {k} skills; too few for a mock exam: {short}</source>
   <translation>{n} preguntas en {k} habilidades; muy pocas para un simulacro: {short}</translation>
  </message>
 </context>
 <context>
  <name>Countdown</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Hide time</source>
   <translation>Ocultar el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>No time limit</source>
   <translation>Sin límite de tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Show time</source>
   <translation>Mostrar el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Time hidden</source>
   <translation>Tiempo oculto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Time remaining</source>
   <translation>Tiempo restante</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>Time remaining {time}</source>
   <translation>Tiempo restante {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/countdown.py" />
   <source>{name} ({key}). Hidden does not mean stopped.</source>
   <translation>{name} ({key}). Oculto no quiere decir detenido.</translation>
  </message>
 </context>
 <context>
  <name>CoverageLegend</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>1 to 4</source>
   <translation>1 a 4</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>5 or more items</source>
   <translation>5 preguntas o más</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/coverage.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
 </context>
 <context>
  <name>CoveragePanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>Items for each skill</source>
   <translation>Preguntas de cada habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/bank_panels.py" />
   <source>The line marks what one mock exam of {n} items draws.</source>
   <translation>La línea marca lo que toma un simulacro de {n} preguntas.</translation>
  </message>
 </context>
 <context>
  <name>CreditBar</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>In the last three years</source>
   <translation>En los últimos tres años</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>Older</source>
   <translation>Anteriores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>To go</source>
   <translation>Faltan</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/credit_bar.py" />
   <source>{points} of {needed} points</source>
   <translation>{points} de {needed} puntos</translation>
  </message>
 </context>
 <context>
  <name>CreditsScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>1 point</source>
   <translation>1 punto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>A certificate holds three years. It is renewed by {needed} points of continuing education, or by the exam. This list is only for you; CoSN has its own form.</source>
   <translation>Un certificado dura tres años. Se renueva con {needed} puntos de formación continua o con el examen. Esta lista es solo para ti; CoSN tiene su propio formulario.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Activities</source>
   <translation>Actividades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>After the exam</source>
   <translation>Después del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Counted are the three years since {day}.</source>
   <translation>Se cuentan los tres años desde el {day}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Export as CSV</source>
   <translation>Exportar como CSV</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Export as CSV…</source>
   <translation>Exportar como CSV…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Exported {n} activities to {file}</source>
   <translation>Actividades exportadas a {file}: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>None yet. Courses, conferences and talks can count.</source>
   <translation>Aún ninguna. Cursos, conferencias y ponencias pueden contar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Points of continuing education</source>
   <translation>Puntos de formación continua</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Remove {title}</source>
   <translation>Quitar {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>{n} older points do not count.</source>
   <translation>Puntos anteriores que no cuentan: {n}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>{n} points</source>
   <translation>{n} puntos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>{points} of {needed} points: enough for recertification</source>
   <translation>{points} de {needed} puntos: suficiente para la recertificación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/credits.py" />
   <source>{points} of {needed} points; {missing} to go</source>
   <translation>{points} de {needed} puntos; faltan {missing}</translation>
  </message>
 </context>
 <context>
  <name>DataDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_dialog.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_dialog.py" />
   <source>Copy data</source>
   <translation>Copiar datos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_dialog.py" />
   <source>Data of this page</source>
   <translation>Datos de esta página</translation>
  </message>
 </context>
 <context>
  <name>DataPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>A verified copy of your history. One is also made before each change of its format.</source>
   <translation>Una copia verificada de tu historial. También se hace una antes de cada cambio de su formato.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Back up now</source>
   <translation>Hacer una copia ahora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Restore backup of {name}</source>
   <translation>Restaurar la copia de {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Restore…</source>
   <translation>Restaurar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>{n} kB</source>
   <translation>{n} kB</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/data_panel.py" />
   <source>{size}, your history as it was before a restore</source>
   <translation>{size}, tu historial como estaba antes de una restauración</translation>
  </message>
 </context>
 <context>
  <name>DateDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Arrow keys move by days and weeks, Page Up and Page Down by months.</source>
   <translation>Las flechas avanzan por días y semanas; Re Pág y Av Pág, por meses.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Date of the exam</source>
   <translation>Fecha del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Earlier month</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Later month</source>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>Save date</source>
   <translation>Guardar fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/date_dialog.py" />
   <source>When is your exam?</source>
   <translation>¿Cuándo es tu examen?</translation>
  </message>
 </context>
 <context>
  <name>DecisionDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Accept this report?</source>
   <translation>¿Aceptar este aviso?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Decline</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Decline this report?</source>
   <translation>¿Rechazar este aviso?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Now: {text}</source>
   <translation>Ahora: {text}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>The text as it is to be</source>
   <translation>El texto como debe quedar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>What was put right, in a sentence</source>
   <translation>Qué se corrigió, en una oración</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
 </context>
 <context>
  <name>DotPlot</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>Against the pass mark</source>
   <translation>Respecto del mínimo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>Dot</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>Not enough answers yet for 20 likely scores; the pass mark is {cut}</source>
   <translation>Aún no hay respuestas suficientes para 20 puntajes probables; el puntaje mínimo es {cut}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>Pass {cut}</source>
   <translation>Mínimo {cut}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>Score</source>
   <translation>Puntaje</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>below</source>
   <translation>por debajo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>passes</source>
   <translation>aprueba</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>{all} equally likely scores: {over} pass, {under} are below {cut}</source>
   <translation>{all} puntajes igualmente probables: {over} aprueban, {under} están por debajo de {cut}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>{n} below</source>
   <translation>{n} por debajo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/dot_plot.py" />
   <source>{n} pass</source>
   <translation>{n} aprueban</translation>
  </message>
 </context>
 <context>
  <name>EditorPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Discard changes</source>
   <translation>Descartar cambios</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>New item</source>
   <translation>Pregunta nueva</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Report a problem…</source>
   <translation>Avisar de un problema…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Save as text source…</source>
   <translation>Guardar como fuente de texto…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Text source…</source>
   <translation>Fuente de texto…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/editor_page.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>EditorScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Discard changes</source>
   <translation>Descartar cambios</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Edit {id}</source>
   <translation>Editar {id}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Item editor</source>
   <translation>Editor de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>New item</source>
   <translation>Pregunta nueva</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Note a review of {id}</source>
   <translation>Anotar una revisión de {id}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Save or discard your changes before going to another bank.</source>
   <translation>Guarda o descarta tus cambios antes de pasar a otro banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Saved as version {version}. The version before is kept for past exams.</source>
   <translation>Guardado como versión {version}. La versión anterior se conserva para los exámenes pasados.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>The changes are discarded; Undo brings them back.</source>
   <translation>Los cambios se descartaron; Deshacer los recupera.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>Your review is noted; it is kept when you save.</source>
   <translation>Tu revisión está anotada; se conserva cuando guardas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>everything is saved</source>
   <translation>todo está guardado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/editor.py" />
   <source>items with changes not saved: {n}</source>
   <translation>preguntas con cambios sin guardar: {n}</translation>
  </message>
 </context>
 <context>
  <name>ExamFlow</name>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>End section</source>
   <translation>Terminar la sección</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>End this section?</source>
   <translation>¿Terminar esta sección?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Finish practice</source>
   <translation>Terminar la práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Finish this practice?</source>
   <translation>¿Terminar esta práctica?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Keep working</source>
   <translation>Seguir trabajando</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Resumed. The clock stood at {time} during the pause; {passed} passed.</source>
   <translation>Se reanudó. El reloj estuvo en {time} durante la pausa; pasaron {passed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Resumed. The clock stood at {time} while the program was closed; {passed} passed.</source>
   <translation>Se reanudó. El reloj estuvo en {time} mientras el programa estuvo cerrado; pasaron {passed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Resumed. {passed} passed while it was paused.</source>
   <translation>Se reanudó. Pasaron {passed} en pausa.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Start with fewer items?</source>
   <translation>¿Comenzar con menos preguntas?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Start with {count} items</source>
   <translation>Comenzar con {count} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Submit exam</source>
   <translation>Entregar el examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Submit the exam?</source>
   <translation>¿Entregar el examen?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Time is up. Your {count} answer is saved and scored.</source>
   <translation>Se acabó el tiempo. Tu {count} respuesta está guardada y calificada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>Time is up. Your {count} answers are saved and scored.</source>
   <translation>Se acabó el tiempo. Tus {count} respuestas están guardadas y calificadas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>You cannot change answers after you submit.</source>
   <translation>Después de entregar no puedes cambiar respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>You cannot come back to it after you end it.</source>
   <translation>No podrás volver a ella después de terminarla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/exam_questions.py" />
   <source>{answered} of {total} items are answered.</source>
   <translation>{answered} de {total} preguntas tienen respuesta.</translation>
  </message>
 </context>
 <context>
  <name>ExamFooter</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Flag</source>
   <translation>Marcar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Flag for review</source>
   <translation>Marcar para revisar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Flagged</source>
   <translation>Marcada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Not flagged</source>
   <translation>Sin marcar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_footer.py" />
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
 </context>
 <context>
  <name>ExamPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>A hidden clock runs on, and comes back at the last warning.</source>
   <translation>Un reloj oculto sigue corriendo y reaparece con el último aviso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>An accommodation lengthens warnings too and is recorded with the result.</source>
   <translation>Un ajuste de tiempo también alarga los avisos y queda anotado con el resultado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>As the bank says</source>
   <translation>Como dice el banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Change date…</source>
   <translation>Cambiar fecha…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Change exam date</source>
   <translation>Cambiar la fecha del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Clock</source>
   <translation>Reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Hide the time at the start</source>
   <translation>Ocultar el tiempo al comenzar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Minutes of a mock exam</source>
   <translation>Minutos de un simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>No clock</source>
   <translation>Sin reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>No date is set.</source>
   <translation>No hay fecha.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Set date…</source>
   <translation>Poner fecha…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Set exam date</source>
   <translation>Poner la fecha del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Standard</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Time allowed</source>
   <translation>Tiempo permitido</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>Your exam</source>
   <translation>Tu examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>{bank} says {minutes}. The real limit is not confirmed; set it as your candidate papers say.</source>
   <translation>{bank} dice {minutes}. El límite real no está confirmado; usa el que indiquen tus documentos de candidato.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/exam_panel.py" />
   <source>{factor} times</source>
   <translation>{factor} veces</translation>
  </message>
 </context>
 <context>
  <name>ExamScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source> of {total}</source>
   <translation> de {total}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>All your answers are saved now.</source>
   <translation>Ya están guardadas todas tus respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Certain</source>
   <translation>Con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Everything is saved.</source>
   <translation>Todo está guardado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Fairly sure</source>
   <translation>Casi con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Flag taken away</source>
   <translation>Marca quitada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Flagged for review</source>
   <translation>Marcada para revisar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Guessing</source>
   <translation>Adivinando</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source>Item </source>
   <translation>Pregunta </translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source>Item {number} of {total}</source>
   <translation>Pregunta {number} de {total}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>Scroll down to see all of this item before you go on.</source>
   <translation>Desplázate hacia abajo para ver toda la pregunta antes de seguir.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Section {number} of {total}: {title}</source>
   <translation>Sección {number} de {total}: {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exam.py" />
   <source>The clock stands at {time}. Everything is saved.</source>
   <translation>El reloj está en {time}. Todo está guardado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source>Unofficial practice</source>
   <translation>Práctica no oficial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source>Unofficial practice exam</source>
   <translation>Examen de práctica no oficial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_head.py" />
   <source>{number} of {total} to look at again</source>
   <translation>{number} de {total} para volver a ver</translation>
  </message>
 </context>
 <context>
  <name>ExamsScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Compare two…</source>
   <translation>Comparar dos…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Decision coach</source>
   <translation>Asesor de decisiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Every mock exam and practice appears here, with its result and a way back into it.</source>
   <translation>Aquí aparece cada simulacro y cada práctica, con su resultado y una forma de volver a entrar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Exams</source>
   <translation>Exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Exams and practice, newest first</source>
   <translation>Exámenes y prácticas, los más recientes primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Export history…</source>
   <translation>Exportar historial…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>In brackets the likely range (90%). It is our practice score, not a CoSN score.</source>
   <translation>Entre paréntesis, el intervalo probable (90%). Es nuestro puntaje de práctica, no un puntaje de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>It is back.</source>
   <translation>Está de vuelta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>It is in no list and counts in no figure.</source>
   <translation>No está en ninguna lista ni cuenta en ninguna cifra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Mistakes</source>
   <translation>Fallos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>No exams yet</source>
   <translation>Aún no hay exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Open report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Resume exam</source>
   <translation>Reanudar examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Resume practice</source>
   <translation>Reanudar práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/exams.py" />
   <source>{title} is removed.</source>
   <translation>{title} se quitó.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/text_box.py" />
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/text_box.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/text_box.py" />
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
 </context>
 <context>
  <name>FirstRunScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>100 items with a clock, straight away.</source>
   <translation>100 preguntas con reloj, de inmediato.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>About 25 minutes. You can stop and resume at any item.</source>
   <translation>Unos 25 minutos. Puedes parar en cualquier pregunta y reanudar después.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>CETL Prep is a study tool for CoSN's CETL exam: practice with feedback, timed mock exams and a plain view of what to work on. It is not affiliated with or endorsed by CoSN.</source>
   <translation>CETL Prep es una herramienta de estudio para el examen CETL de CoSN: práctica con explicaciones, simulacros con reloj y una vista clara de qué trabajar. No está afiliada a CoSN ni cuenta con su aval.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Change date…</source>
   <translation>Cambiar fecha…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Close ratings</source>
   <translation>Cerrar valoraciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Everything stays on this computer: no account, no internet. The items are original; none comes from a real exam.</source>
   <translation>Todo se queda en esta computadora: sin cuenta, sin internet. Las preguntas son originales; ninguna viene de un examen real.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Find out where you stand</source>
   <translation>Averigua dónde estás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Likely scores</source>
   <translation>Puntajes probables</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Look around first</source>
   <translation>Primero dar un vistazo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Optional. Practice is then spread over the days you have.</source>
   <translation>Opcional. La práctica se reparte entonces entre los días que tienes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Optional. Ten quick ratings give the first estimates a better start.</source>
   <translation>Opcional. Diez valoraciones rápidas dan un mejor comienzo a las primeras estimaciones.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Rate yourself</source>
   <translation>Valorarte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Rather a whole exam?</source>
   <translation>¿Prefieres un examen completo?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Set date…</source>
   <translation>Poner fecha…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Start a 20-item first check</source>
   <translation>Comenzar con 20 preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Start mock exam</source>
   <translation>Iniciar simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>Twenty items from across the skills, with the answer explained after each. No clock. At the end you see which skills need the work, and how sure that is.</source>
   <translation>Veinte preguntas de todas las habilidades, con la respuesta explicada después de cada una. Sin reloj. Al final ves qué habilidades necesitan trabajo y con cuánta seguridad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>What do you know already?</source>
   <translation>¿Qué sabes ya?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>When is your exam?</source>
   <translation>¿Cuándo es tu examen?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/first_run.py" />
   <source>open</source>
   <translation>abierto</translation>
  </message>
 </context>
 <context>
  <name>Front</name>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Exams</source>
   <translation>Exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Item editor</source>
   <translation>Editor de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Mentor</source>
   <translation>Mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/front.py" />
   <source>{title}, CETL Prep</source>
   <translation>{title}, CETL Prep</translation>
  </message>
 </context>
 <context>
  <name>GiveDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Give these answers away?</source>
   <translation>¿Compartir estas respuestas?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Save the file…</source>
   <translation>Guardar el archivo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>This is the whole file: {n} answers under a random name that is used for this bank only. Whoever knows what you answered could still recognize you in a small group.</source>
   <translation>Este es el archivo completo: {n} respuestas con un nombre al azar que solo se usa para este banco. Quien sepa qué respondiste aún podría reconocerte en un grupo pequeño.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>What leaves</source>
   <translation>Qué sale de aquí</translation>
  </message>
 </context>
 <context>
  <name>GroupMocks</name>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Begin</source>
   <translation>Comenzar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Begin {title}?</source>
   <translation>¿Comenzar {title}?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>It holds what you chose, without times, and the name you type here.</source>
   <translation>Contiene lo que elegiste, sin tiempos, y el nombre que escribas aquí.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Name that the group sees</source>
   <translation>Nombre que ve el grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>One result is in {file}.</source>
   <translation>Hay un resultado en {file}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Open a sealed mock exam</source>
   <translation>Abrir un simulacro sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Opening {file}</source>
   <translation>Abriendo {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Results (*.json);;All files (*)</source>
   <translation>Resultados (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Results of a group mock</source>
   <translation>Resultados de un simulacro de grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Save the debrief</source>
   <translation>Guardar el análisis</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Save your result</source>
   <translation>Guardar tu resultado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Save your result of {title}?</source>
   <translation>¿Guardar tu resultado de {title}?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Seal a mock exam</source>
   <translation>Sellar un simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Sealed in {file}. Start code: {code}</source>
   <translation>Sellado en {file}. Código de inicio: {code}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Sealed mock exams (*.mock)</source>
   <translation>Simulacros sellados (*.mock)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Sealed mock exams (*.mock);;All files (*)</source>
   <translation>Simulacros sellados (*.mock);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Sealing {file}</source>
   <translation>Sellando {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Start code</source>
   <translation>Código de inicio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>Your result is in {file}. Send it to the group.</source>
   <translation>Tu resultado está en {file}. Envíalo al grupo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>{items} items. It is sat once, and the clock starts with the first item.</source>
   <translation>{items} preguntas. Se presenta una sola vez, y el reloj empieza con la primera pregunta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_mocks.py" />
   <source>{n} results are put together in {file}.</source>
   <translation>{n} resultados están reunidos en {file}.</translation>
  </message>
 </context>
 <context>
  <name>GroupPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Bring my key…</source>
   <translation>Traer mi clave…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Give my answers away…</source>
   <translation>Compartir mis respuestas…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>How items went</source>
   <translation>Cómo resultaron las preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Members give their first answers away, without names, times or order. Of five members or more the figures can be put into the bank in use.</source>
   <translation>Los miembros comparten sus primeras respuestas, sin nombres, tiempos ni orden. Con cinco miembros o más, las cifras se pueden poner en el banco en uso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>One file with the same items, order and time for all; it opens with a start code. It works on honor: the code lets a group begin together, it keeps nobody out.</source>
   <translation>Un archivo con las mismas preguntas, el mismo orden y el mismo tiempo para todos; se abre con un código de inicio. Se basa en la confianza: el código permite que un grupo comience junto, no impide el paso a nadie.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Open a sealed mock exam…</source>
   <translation>Abrir un simulacro sellado…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Open reports…</source>
   <translation>Abrir avisos…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Others know you by these eight words, not by your name. Tell them the words by another way than the bank goes, by telephone for example.</source>
   <translation>Los demás te conocen por estas ocho palabras, no por tu nombre. Diles las palabras por otra vía que la del banco, por ejemplo por teléfono.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Put answers together…</source>
   <translation>Reunir respuestas…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Put results together…</source>
   <translation>Reunir resultados…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Readers say what is wrong and send a small file. Accepting one makes a new version of the bank that thanks whoever reported it.</source>
   <translation>Los lectores dicen qué está mal y envían un archivo pequeño. Aceptar uno hace una versión nueva del banco que agradece a quien avisó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Reports on items</source>
   <translation>Avisos sobre preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Save my key…</source>
   <translation>Guardar mi clave…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Save my result…</source>
   <translation>Guardar mi resultado…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Seal a mock exam…</source>
   <translation>Sellar un simulacro…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Sealed mock exam</source>
   <translation>Simulacro sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Study group</source>
   <translation>Grupo de estudio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>The name in your signatures</source>
   <translation>El nombre en tus firmas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/group_page.py" />
   <source>Your signature</source>
   <translation>Tu firma</translation>
  </message>
 </context>
 <context>
  <name>GroupScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>1 report waits for your decision.</source>
   <translation>1 aviso espera tu decisión.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Answers (*.json)</source>
   <translation>Respuestas (*.json)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Answers (*.json);;All files (*)</source>
   <translation>Respuestas (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Declined; the item is as it was.</source>
   <translation>Rechazado; la pregunta queda como estaba.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Give answers away</source>
   <translation>Compartir respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>New parts: {n}. Counted already: {m}. Members in all: {k}.</source>
   <translation>Partes nuevas: {n}. Ya contadas: {m}. Miembros en total: {k}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>New reports: {n}. Here already: {m}.</source>
   <translation>Avisos nuevos: {n}. Ya estaban: {m}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>No report waits for your decision.</source>
   <translation>Ningún aviso espera tu decisión.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Open reports</source>
   <translation>Abrir avisos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Put answers together</source>
   <translation>Reunir respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Putting answers together</source>
   <translation>Reuniendo respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Reports (*.json);;All files (*)</source>
   <translation>Avisos (*.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Study group</source>
   <translation>Grupo de estudio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>You sat {title}.</source>
   <translation>Presentaste {title}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Your eight words: {words}</source>
   <translation>Tus ocho palabras: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>Your key is made when you sign the first bank or give your name here.</source>
   <translation>Tu clave se crea cuando firmas el primer banco o das aquí tu nombre.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{bank} holds no figures of a group yet.</source>
   <translation>{bank} aún no contiene cifras de un grupo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{bank} holds the figures of {n} members.</source>
   <translation>{bank} contiene las cifras de {n} miembros.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{bank} is version {version} now.</source>
   <translation>{bank} está ahora en la versión {version}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{files}: a result of a sealed mock exam. “Put results together…” makes the debrief of several.</source>
   <translation>{files}: un resultado de un simulacro sellado. “Reunir resultados…” hace el balance de varios.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{files}: answers that somebody gave away. “Put answers together…” counts them with those of others.</source>
   <translation>{files}: respuestas que alguien cedió. “Reunir respuestas…” las cuenta junto con las de otros.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{n} answers are in {file}, without names and times.</source>
   <translation>{n} respuestas están en {file}, sin nombres ni tiempos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/group.py" />
   <source>{n} reports wait for your decision.</source>
   <translation>{n} avisos esperan tu decisión.</translation>
  </message>
 </context>
 <context>
  <name>Handover</name>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Left as they are here, because they went on differently there: {n}.</source>
   <translation>Se dejaron como están aquí, porque allá siguieron de otra manera: {n}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>New sessions: {new}. Continued: {grown}. Here already: {known}.</source>
   <translation>Sesiones nuevas: {new}. Continuadas: {grown}. Ya estaban: {known}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Open a mentor's file or a history</source>
   <translation>Abrir el archivo de un mentor o un historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Save the file</source>
   <translation>Guardar el archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Take the sessions in {file} into your history?</source>
   <translation>¿Incorporar a tu historial las sesiones de {file}?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>Take them in</source>
   <translation>Incorporarlas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>The grade book as Canvas exports it</source>
   <translation>El libro de calificaciones como lo exporta Canvas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>{file} is written. Receipt for your mentor to keep: {receipt}</source>
   <translation>{file} está escrito. Comprobante para que lo guarde tu mentor: {receipt}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>{name} asks you to practise. It waits on the Today page.</source>
   <translation>{name} te pide practicar. Te espera en la página Hoy.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover.py" />
   <source>{verdict} It holds {sessions} sessions. Take them in when this is your own history from another computer. The file of a candidate is opened on the page Mentor, which takes nothing in.</source>
   <translation>{verdict} Sesiones que contiene: {sessions}. Incorpóralas cuando este sea tu propio historial de otra computadora. El archivo de un candidato se abre en la página Mentor, que no incorpora nada.</translation>
  </message>
 </context>
 <context>
  <name>HandoverDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>As {name}, known to this person by the id {id}. Key: {words}.</source>
   <translation>Como {name}, a quien esta persona conoce por el id {id}. Clave: {words}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Exactly this leaves</source>
   <translation>Exactamente esto sale de aquí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Exactly what leaves</source>
   <translation>Qué sale exactamente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Export your history</source>
   <translation>Exportar tu historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>For whom (kept to yourself)</source>
   <translation>Para quién (queda solo para ti)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Form</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>How you are called in the grade book</source>
   <translation>Cómo te llamas en el libro de calificaciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>It is written into a file that you pass on yourself. Nothing is sent from here, and texts of items never leave.</source>
   <translation>Se escribe en un archivo que entregas por tu cuenta. Desde aquí no se envía nada, y los textos de las preguntas nunca salen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Save the file…</source>
   <translation>Guardar el archivo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Table shown</source>
   <translation>Tabla mostrada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>What may leave</source>
   <translation>Qué puede salir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>With everything ticked the log itself leaves: every answer with its time, and the time you were allowed. Only so can the file be counted again, and be read back on another computer.</source>
   <translation>Con todo marcado sale el registro mismo: cada respuesta con su hora, y el tiempo que tenías permitido. Solo así se puede volver a contar el archivo y leerlo en otra computadora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Your name in the file (left empty: a pseudonym)</source>
   <translation>Tu nombre en el archivo (si queda vacío: un seudónimo)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>{table} ({n})</source>
   <translation>{table} ({n})</translation>
  </message>
 </context>
 <context>
  <name>HealthPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Check this bank</source>
   <translation>Revisar este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Checking {n} items</source>
   <translation>Revisando {n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Errors should be mended before this bank is shared.</source>
   <translation>Los errores deben corregirse antes de compartir este banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Facts checked, agreed</source>
   <translation>Datos verificados, conformes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Findings, gravest first</source>
   <translation>Hallazgos, los más graves primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Gravity</source>
   <translation>Gravedad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Health of this bank</source>
   <translation>Estado de salud de este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Item</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Key found without stem</source>
   <translation>Clave hallada sin enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Key is the longest</source>
   <translation>La clave es la más larga</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Levels</source>
   <translation>Niveles</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Near-duplicates</source>
   <translation>Casi duplicadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Nothing keeps it from being shared.</source>
   <translation>Nada impide compartirlo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Read blind, key agreed</source>
   <translation>Resueltas a ciegas, clave conforme</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Reading level</source>
   <translation>Nivel de lectura</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>The rules look for unclear wording, cues that give the key away, near-duplicates and gaps.</source>
   <translation>Las reglas buscan redacción poco clara, pistas que delatan la clave, casi duplicadas y vacíos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>What was found</source>
   <translation>Qué se encontró</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>grade {mean} on average, hardest {most}</source>
   <translation>grado {mean} en promedio, la más difícil {most}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>not known: too few items</source>
   <translation>no se sabe: muy pocas preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>the bank</source>
   <translation>el banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>{n} of {all} ({percent} %)</source>
   <translation>{n} de {all} ({percent}%)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>{n} pairs too much alike, {k} to compare</source>
   <translation>{n} pares demasiado parecidos, {k} por comparar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/health_panel.py" />
   <source>{share}; by chance {low} to {high} %</source>
   <translation>{share}; por azar de {low} a {high}%</translation>
  </message>
 </context>
 <context>
  <name>HeatLegend</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_legend.py" />
   <source>Close, above</source>
   <translation>Cerca, por encima</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_legend.py" />
   <source>Close, below</source>
   <translation>Cerca, por debajo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_legend.py" />
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_legend.py" />
   <source>Too few answers</source>
   <translation>Muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_legend.py" />
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
 </context>
 <context>
  <name>HeatMap</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/heat_map.py" />
   <source>Candidates by skills</source>
   <translation>Candidatos por habilidades</translation>
  </message>
 </context>
 <context>
  <name>HelpScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/help.py" />
   <source>&amp;Search help</source>
   <translation>&amp;Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/help.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/help.py" />
   <source>Nothing here holds “{words}”.</source>
   <translation>Nada aquí contiene “{words}”.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/help.py" />
   <source>Search help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>1 item</source>
   <translation>1 pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Back to Banks</source>
   <translation>Volver a Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Bring them into</source>
   <translation>Incorporarlas a</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Coming in without a part: {items}</source>
   <translation>Entran sin alguna parte: {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Correct them in the file, or keep them as drafts and mend them here.</source>
   <translation>Corrígelas en el archivo, o consérvalas como borradores y arréglalas aquí.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Files of other programs cannot be signed: check who made the items.</source>
   <translation>Los archivos de otros programas no pueden ir firmados: comprueba quién hizo las preguntas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Found in them by the rules: {found}.</source>
   <translation>Las reglas encuentran en ellas: {found}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>How much alike</source>
   <translation>Qué tanto se parecen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Import preview</source>
   <translation>Vista previa de la importación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Import {items}</source>
   <translation>Importar {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Keep what cannot come in as drafts</source>
   <translation>Conservar como borradores las que no pueden entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Nothing has changed yet.</source>
   <translation>Aún no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Reading {files}</source>
   <translation>Leyendo {files}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>The same text updates the item that is there; nothing gets in twice.</source>
   <translation>Un texto igual actualiza la pregunta que ya está; nada entra dos veces.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>There already as</source>
   <translation>Ya está como</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>There already, or nearly: {items}</source>
   <translation>Ya están, o casi: {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>What is lost</source>
   <translation>Qué se pierde</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{a} new, {c} changed, {u} as before</source>
   <translation>{a} nuevas, {c} cambiadas, {u} como antes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{files} ({formats}), {items}. Nothing has changed yet.</source>
   <translation>{files} ({formats}), {items}. Todavía no ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{items} cannot come in</source>
   <translation>{items} no pueden entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{items} will come in</source>
   <translation>{items} van a entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{n} items</source>
   <translation>{n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/import_page.py" />
   <source>{n} now, +{more}</source>
   <translation>{n} ahora, +{more}</translation>
  </message>
 </context>
 <context>
  <name>ItemActions</name>
  <message>
   <location filename="../../cetl_prep/gui/item_actions.py" />
   <source>Asked again from {day} on.</source>
   <translation>Se preguntará otra vez a partir del {day}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/item_actions.py" />
   <source>Not asked again.</source>
   <translation>No se preguntará otra vez.</translation>
  </message>
 </context>
 <context>
  <name>ItemDots</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>Item</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>correct</source>
   <translation>correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>missed</source>
   <translation>fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>{right} of {all} correct</source>
   <translation>{right} de {all} correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_dots.py" />
   <source>{text}, missed items {items}</source>
   <translation>{text}, preguntas falladas {items}</translation>
  </message>
 </context>
 <context>
  <name>ItemExtras</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_extras.py" />
   <source>Ask me again in {n} days</source>
   <translation>Preguntar otra vez en {n} días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_extras.py" />
   <source>In the group</source>
   <translation>En el grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_extras.py" />
   <source>Key: {key}</source>
   <translation>Clave: {key}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_extras.py" />
   <source>Report a problem…</source>
   <translation>Avisar de un problema…</translation>
  </message>
 </context>
 <context>
  <name>ItemFacts</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Answered once</source>
   <translation>Respondida una vez</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Answered twice</source>
   <translation>Respondida dos veces</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Answered {n} times</source>
   <translation>Respondida {n} veces</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Correct answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Facts as of {month}</source>
   <translation>Datos a {month}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Item</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Not answered yet</source>
   <translation>Aún sin responder</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Rule to take along</source>
   <translation>Regla para recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You answered</source>
   <translation>Respondiste</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You were certain, and right.</source>
   <translation>Tenías certeza, y acertaste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You were certain. These are worth the most to review.</source>
   <translation>Tenías certeza. Estas son las que más vale la pena revisar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You were fairly sure.</source>
   <translation>Tenías casi certeza.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You were guessing, and guessed right.</source>
   <translation>Adivinabas, y acertaste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>You were guessing.</source>
   <translation>Adivinabas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>Your time</source>
   <translation>Tu tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>median {time}</source>
   <translation>mediana {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_facts.py" />
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
 </context>
 <context>
  <name>ItemForm</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Active</source>
   <translation>Activa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Analyze</source>
   <translation>Analizar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Difficulty</source>
   <translation>Dificultad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Easy</source>
   <translation>Fácil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Evaluate</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Facts as of (2026-03-01)</source>
   <translation>Datos a fecha de (2026-03-01)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Hard</source>
   <translation>Difícil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Kept for a sealed exam</source>
   <translation>Reservada para un examen sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Never in one form with (ids)</source>
   <translation>Nunca en una misma forma con (ids)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Options</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Remember</source>
   <translation>Recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Retired</source>
   <translation>Retirada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Review by, if facts may change</source>
   <translation>Revisar antes de, si los datos pueden cambiar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Rule to take away</source>
   <translation>Regla para recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Sources, one a line: title | place in it</source>
   <translation>Fuentes, una por línea: título | lugar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Stem</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Sub-topic</source>
   <translation>Subtema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>Understand</source>
   <translation>Comprender</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>What stands behind it</source>
   <translation>Qué la respalda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_form.py" />
   <source>write a date like 2026-03-01, or leave it empty</source>
   <translation>escribe una fecha como 2026-03-01, o déjala vacía</translation>
  </message>
 </context>
 <context>
  <name>ItemList</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Active</source>
   <translation>Activa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Bank</source>
   <translation>Banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Every skill</source>
   <translation>Toda habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Every status</source>
   <translation>Todo estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Every topic</source>
   <translation>Todos los temas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Find in stems, options and ids</source>
   <translation>Buscar en enunciados, opciones e ids</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Kept for a sealed exam</source>
   <translation>Reservada para un examen sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Not saved</source>
   <translation>Sin guardar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Only this skill</source>
   <translation>Solo esta habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Only this status</source>
   <translation>Solo este estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Only this topic</source>
   <translation>Solo este tema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Retired</source>
   <translation>Retirada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>The words of this large bank are being gathered: {percent} %.</source>
   <translation>Se están reuniendo las palabras de este banco grande: {percent} %.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>Until then only ids are found.</source>
   <translation>Hasta entonces solo se encuentran identificadores.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_list.py" />
   <source>{n} of {all} items</source>
   <translation>{n} de {all} preguntas</translation>
  </message>
 </context>
 <context>
  <name>ItemPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Check answer</source>
   <translation>Comprobar respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Correct.</source>
   <translation>Correcto.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>How sure are you?</source>
   <translation>¿Con cuánta certeza?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>How sure are you? (optional)</source>
   <translation>¿Con cuánta certeza? (opcional)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Not correct. The correct answer is {key}.</source>
   <translation>No es correcto. La respuesta correcta es {key}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Not correct. The correct answers are {keys}.</source>
   <translation>No es correcto. Las respuestas correctas son {keys}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Rule: {rule}</source>
   <translation>Regla: {rule}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Scroll the item</source>
   <translation>Desplazar la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>Why this item: {words}</source>
   <translation>Por qué esta pregunta: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>choose</source>
   <translation>elegir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>flag</source>
   <translation>marcar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>hide time</source>
   <translation>ocultar tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>how sure</source>
   <translation>certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>previous, next</source>
   <translation>anterior, siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_page.py" />
   <source>strike out</source>
   <translation>tachar</translation>
  </message>
 </context>
 <context>
  <name>ItemReviewScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>All items</source>
   <translation>Todas las preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Back to the report of {title}</source>
   <translation>Volver al informe de {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Certain, but missed</source>
   <translation>Con certeza, pero fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Flagged</source>
   <translation>Marcadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Item {n}</source>
   <translation>Pregunta {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Missed</source>
   <translation>Falladas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>There is no such item in this exam.</source>
   <translation>No hay tal pregunta en este examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>Your note: {note}</source>
   <translation>Tu nota: {note}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>{item}, {title}</source>
   <translation>{item}, {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/item_review.py" />
   <source>{k} of {n}</source>
   <translation>{k} de {n}</translation>
  </message>
 </context>
 <context>
  <name>ItemSaving</name>
  <message>
   <location filename="../../cetl_prep/gui/item_saving.py" />
   <source>1 file written to {folder}: what is saved, without pictures.</source>
   <translation>Se escribió 1 archivo en {folder}: lo guardado, sin imágenes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/item_saving.py" />
   <source>Choose a new or empty folder for the text source</source>
   <translation>Elige una carpeta nueva o vacía para la fuente de texto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/item_saving.py" />
   <source>Saving a new version of this large bank</source>
   <translation>Se guarda una versión nueva de este banco grande</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/item_saving.py" />
   <source>{n} files written to {folder}: what is saved, without pictures.</source>
   <translation>Archivos escritos en {folder}: {n}. Es lo que está guardado, sin imágenes.</translation>
  </message>
 </context>
 <context>
  <name>ItemSide</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_side.py" />
   <source>As a candidate sees it</source>
   <translation>Como la ve un candidato</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_side.py" />
   <source>Checks: 1 finding</source>
   <translation>Revisión: 1 hallazgo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_side.py" />
   <source>Checks: nothing found</source>
   <translation>Revisión: nada encontrado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_side.py" />
   <source>Checks: {n} findings</source>
   <translation>Revisión: {n} hallazgos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_side.py" />
   <source>Next finding</source>
   <translation>Hallazgo siguiente</translation>
  </message>
 </context>
 <context>
  <name>ItemView</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Choose {count}.</source>
   <translation>Elige {count}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Correct answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Correct answer, yours</source>
   <translation>Respuesta correcta, la tuya</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/stem.py" />
   <source>Highlighted: {words}</source>
   <translation>Resaltado: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Strike out</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>Your answer</source>
   <translation>Tu respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/item_view.py" />
   <source>{option}, struck out</source>
   <translation>{option}, tachada</translation>
  </message>
 </context>
 <context>
  <name>ItemsModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/items.py" />
   <source>No stem yet</source>
   <translation>Aún sin enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/items.py" />
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/items.py" />
   <source>kept for a sealed exam</source>
   <translation>reservada para un examen sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/items.py" />
   <source>not saved</source>
   <translation>sin guardar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/items.py" />
   <source>retired</source>
   <translation>retirada</translation>
  </message>
 </context>
 <context>
  <name>KeyField</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Key for: {action}</source>
   <translation>Tecla para: {action}</translation>
  </message>
 </context>
 <context>
  <name>KeyHints</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/key_hints.py" />
   <source>to</source>
   <translation>a</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/keys_dialog.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/keys_dialog.py" />
   <source>Keys of the exam room</source>
   <translation>Teclas de la sala de examen</translation>
  </message>
 </context>
 <context>
  <name>KeysPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Alt with a letter always works, whatever stands here. With Shift, the key of an option strikes it out.</source>
   <translation>Alt con una letra siempre funciona, diga lo que diga aquí. Con Mayús, la tecla de una opción la tacha.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Keys of the exam room</source>
   <translation>Teclas de la sala de examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Only letters A to Z and digits can be keys.</source>
   <translation>Solo las letras de la A a la Z y los dígitos pueden ser teclas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Single letters</source>
   <translation>Letras sueltas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Single letters act</source>
   <translation>Las letras sueltas actúan</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>Usual keys</source>
   <translation>Teclas habituales</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/keys_panel.py" />
   <source>{key} is taken by “{other}”; give that another key first.</source>
   <translation>{key} ya es de “{other}”; dale antes otra tecla.</translation>
  </message>
 </context>
 <context>
  <name>LicenseWell</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/license_well.py" />
   <source>The licenses differ: {mine} here, {theirs} in what comes in. Make sure that both allow it.</source>
   <translation>Las licencias son distintas: {mine} aquí, {theirs} en lo que entra. Asegúrate de que ambas lo permiten.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/license_well.py" />
   <source>none</source>
   <translation>ninguna</translation>
  </message>
 </context>
 <context>
  <name>LineDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>LinksPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>Do not open it</source>
   <translation>No abrirla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>Links in this item</source>
   <translation>Enlaces de esta pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>Open in the browser</source>
   <translation>Abrir en el navegador</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>Open this address?</source>
   <translation>¿Abrir esta dirección?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>Open {address}…</source>
   <translation>Abrir {address}…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/links_panel.py" />
   <source>The item names this address. It opens in your web browser, and its owner can see that somebody came:</source>
   <translation>La pregunta nombra esta dirección. Se abre en tu navegador, y su propietario puede ver que alguien entró:</translation>
  </message>
 </context>
 <context>
  <name>LongReading</name>
  <message>
   <location filename="../../cetl_prep/gui/long_reading.py" />
   <source>Reading your history, once: {n}%. You can go on meanwhile.</source>
   <translation>Leyendo tu historial, una sola vez: {n}%. Mientras tanto puedes seguir.</translation>
  </message>
 </context>
 <context>
  <name>LookPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Also the colors of the exam room.</source>
   <translation>También los colores de la sala de examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Also with Ctrl and plus, minus or 0.</source>
   <translation>También con Ctrl y más, menos o 0.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Any font of this computer, for all texts.</source>
   <translation>Cualquier fuente de esta computadora, para todos los textos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>As the system has it</source>
   <translation>La del sistema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Clearer letter shapes</source>
   <translation>Formas de letra más claras</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Inter (usual)</source>
   <translation>Inter (habitual)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Letters</source>
   <translation>Letras</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Match system</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Menus and lists open at once. The exam room never moves anyway.</source>
   <translation>Menús y listas se abren de golpe. La sala de examen nunca se mueve.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Of the program, from its next start on. Items stay in the language of their bank.</source>
   <translation>Del programa, desde el próximo inicio. Las preguntas siguen en el idioma de su banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Reading font</source>
   <translation>Fuente de lectura</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Reduce motion</source>
   <translation>Reducir movimiento</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Tells 1, l and I apart, and 0 from O. With Inter.</source>
   <translation>Distingue 1, l e I, y 0 de O. Con Inter.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/look_panel.py" />
   <source>{n}%</source>
   <translation>{n}%</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Back up now</source>
   <translation>Hacer una copia ahora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Backed up and verified: {file}</source>
   <translation>Copia hecha y verificada: {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/main_window.py" />
   <source>Item review</source>
   <translation>Revisión de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Mock exam: time and options</source>
   <translation>Simulacro: tiempo y opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/main_window.py" />
   <source>Score report</source>
   <translation>Informe de puntaje</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/main_window.py" />
   <source>Single letters are off; with Alt, they always work.</source>
   <translation>Las letras sueltas están desactivadas; con Alt, siempre funcionan.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Start mock exam</source>
   <translation>Iniciar simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Theme: dark</source>
   <translation>Tema: oscuro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Theme: high contrast</source>
   <translation>Tema: alto contraste</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Theme: light</source>
   <translation>Tema: claro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Theme: match system</source>
   <translation>Tema: según el sistema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/window_commands.py" />
   <source>Usual text size</source>
   <translation>Tamaño de texto habitual</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/main_window.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
 </context>
 <context>
  <name>MappingPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>1 item</source>
   <translation>1 pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>1 item has no skill yet; mock exams leave it out.</source>
   <translation>1 pregunta aún no tiene habilidad; los simulacros la omiten.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>Choose a skill</source>
   <translation>Elegir una habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>Every item has a skill.</source>
   <translation>Cada pregunta tiene una habilidad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>Skill of {category}</source>
   <translation>Habilidad de {category}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>Which skill does each category mean?</source>
   <translation>¿A qué habilidad corresponde cada categoría?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>{n} items</source>
   <translation>{n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mapping_panel.py" />
   <source>{n} items have no skill yet; mock exams leave them out.</source>
   <translation>{n} preguntas aún no tienen habilidad; los simulacros las dejan fuera.</translation>
  </message>
 </context>
 <context>
  <name>MentorPage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>1 file could not be read; the others are not affected</source>
   <translation>1 archivo no se pudo leer; los demás no se ven afectados</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>And {n} more.</source>
   <translation>Y {n} más.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Candidates export a history file (Progress, “Export history…”) and send it to you. Open the files here, or drop them or a folder of them on this page. They stay on this computer.</source>
   <translation>Los candidatos exportan un archivo de historial (Progreso, “Exportar historial…”) y te lo envían. Abre los archivos aquí, o suéltalos en esta página, sueltos o en una carpeta. Se quedan en esta computadora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Close</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Enter opens a candidate, Ctrl+C copies the table.</source>
   <translation>Entrar abre un candidato, Ctrl+C copia la tabla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Export table…</source>
   <translation>Exportar tabla…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>How many candidates stand where; the mean is of those with enough answers.</source>
   <translation>Cuántos candidatos hay en cada nivel; el promedio es de quienes tienen suficientes respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Mean</source>
   <translation>Promedio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Mentor</source>
   <translation>Mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>No candidates yet</source>
   <translation>Aún no hay candidatos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Open a folder…</source>
   <translation>Abrir carpeta…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Open history files…</source>
   <translation>Abrir historiales…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Skills of the group, weakest first</source>
   <translation>Habilidades del grupo, las más débiles primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Too few answers</source>
   <translation>Muy pocas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>{n} files could not be read; the others are not affected</source>
   <translation>{n} archivos no se pudieron leer; los demás no se ven afectados</translation>
  </message>
 </context>
 <context>
  <name>MentorScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>1 candidate, history files opened on this computer</source>
   <translation>1 candidato, archivos de historial abiertos en esta computadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Candidates read: {n}. Files that were here already: {m}.</source>
   <translation>Candidatos leídos: {n}. Archivos que ya estaban aquí: {m}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Histories (*.json *.zip);;All files (*)</source>
   <translation>Historiales (*.json *.zip);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Mentor</source>
   <translation>Mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Open a folder of history files</source>
   <translation>Abrir una carpeta de archivos de historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Open history files</source>
   <translation>Abrir archivos de historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Reading candidates</source>
   <translation>Leyendo candidatos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>Reading {files}</source>
   <translation>Leyendo {files}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>{n} candidates, history files opened on this computer</source>
   <translation>{n} candidatos, archivos de historial abiertos en esta computadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mentor.py" />
   <source>{n} files</source>
   <translation>{n} archivos</translation>
  </message>
 </context>
 <context>
  <name>MissesPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>All {n} missed</source>
   <translation>Las {n} falladas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>Certain, but missed</source>
   <translation>Con certeza, pero fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>Item</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>None: no item that you were certain of was missed.</source>
   <translation>Ninguna: no se falló ninguna pregunta de la que tuvieras certeza.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>The 1 missed</source>
   <translation>La fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/misses_panel.py" />
   <source>{yours}, key {key}</source>
   <translation>{yours}, clave {key}</translation>
  </message>
 </context>
 <context>
  <name>MistakeRows</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mistake_rows.py" />
   <source>Certain, but missed</source>
   <translation>Con certeza, pero fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mistake_rows.py" />
   <source>Look at it</source>
   <translation>Verla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mistake_rows.py" />
   <source>Look at it: {stem}</source>
   <translation>Verla: {stem}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mistake_rows.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
 </context>
 <context>
  <name>MistakesScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>A missed item appears here. Then practice offers other items of its topic on a later day.</source>
   <translation>Aquí aparece una pregunta fallada. Luego la práctica ofrece otras preguntas de su tema un día posterior.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>A missed item leaves this list when you answer a different item of the same topic right on a later day.</source>
   <translation>Una pregunta fallada sale de esta lista cuando respondes bien otra pregunta del mismo tema un día posterior.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Causes you named. {list}.</source>
   <translation>Causas que nombraste. {list}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Certain misses first, then the oldest. Any of them can be made good today.</source>
   <translation>Primero los fallos con certeza, luego los más antiguos. Cualquiera se puede remediar hoy.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Due now</source>
   <translation>Para hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Missed today. A right answer counts from tomorrow on.</source>
   <translation>Fallada hoy. Un acierto cuenta a partir de mañana.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Mistakes</source>
   <translation>Fallos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>No mistakes are open</source>
   <translation>No hay fallos pendientes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>No other item of these topics is left to practice</source>
   <translation>No queda otra pregunta de estos temas para practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Not before tomorrow</source>
   <translation>No antes de mañana</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Practice these: 1 other item</source>
   <translation>Practicar esto: 1 pregunta distinta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Practice these: {n} other items</source>
   <translation>Practicar esto: {n} preguntas distintas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Practice what you asked for again: 1 item</source>
   <translation>Practicar lo que pediste ver otra vez: 1 pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>Practice what you asked for again: {n} items</source>
   <translation>Practicar lo que pediste ver otra vez: {n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>missed {day}</source>
   <translation>fallada el {day}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/mistakes.py" />
   <source>{n} times</source>
   <translation>{n} veces</translation>
  </message>
 </context>
 <context>
  <name>NavigatorModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/navigator.py" />
   <source>Item {number}</source>
   <translation>Pregunta {number}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/navigator.py" />
   <source>answered</source>
   <translation>respondida</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/navigator.py" />
   <source>flagged</source>
   <translation>marcada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/navigator.py" />
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
 </context>
 <context>
  <name>NextSteps</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/next_steps.py" />
   <source>What to do next</source>
   <translation>Qué hacer ahora</translation>
  </message>
 </context>
 <context>
  <name>NoBank</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/no_bank.py" />
   <source>Add a bank…</source>
   <translation>Agregar un banco…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/no_bank.py" />
   <source>No question bank yet</source>
   <translation>Aún no hay ningún banco de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/no_bank.py" />
   <source>Practice and exams need a bank of items. Everything else is kept as it is.</source>
   <translation>La práctica y los exámenes necesitan un banco de preguntas. Todo lo demás se conserva como está.</translation>
  </message>
 </context>
 <context>
  <name>NotePanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/note_panel.py" />
   <source>Kept with this exam for your review; a record that you hand over holds it too.</source>
   <translation>Se guarda con este examen para tu revisión; un registro que entregues también la contiene.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/note_panel.py" />
   <source>Too long by {n} characters; what was kept before stays.</source>
   <translation>Sobran {n} caracteres; queda lo que estaba guardado antes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/note_panel.py" />
   <source>Your note on this item</source>
   <translation>Tu nota sobre esta pregunta</translation>
  </message>
 </context>
 <context>
  <name>Notice</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/notice.py" />
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
 </context>
 <context>
  <name>OptionCard</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_card.py" />
   <source>Correct answer</source>
   <translation>Respuesta correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_card.py" />
   <source>Struck out</source>
   <translation>Tachada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_card.py" />
   <source>Your answer</source>
   <translation>Tu respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_card.py" />
   <source>{letter}. {text}</source>
   <translation>{letter}. {text}</translation>
  </message>
 </context>
 <context>
  <name>OptionEditor</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Move option {letter} down</source>
   <translation>Bajar la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Move option {letter} up</source>
   <translation>Subir la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Option {letter} is the key</source>
   <translation>La opción {letter} es la clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Rationale of option {letter}</source>
   <translation>Explicación de la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Remove option {letter}</source>
   <translation>Quitar la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Text of option {letter}</source>
   <translation>Texto de la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Text {letter}</source>
   <translation>Texto {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Why it is right or wrong</source>
   <translation>Por qué es correcta o incorrecta</translation>
  </message>
 </context>
 <context>
  <name>OptionsEditor</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_editor.py" />
   <source>Add an option</source>
   <translation>Agregar una opción</translation>
  </message>
 </context>
 <context>
  <name>OriginPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/origin_panel.py" />
   <source>Note that I reviewed it</source>
   <translation>Anotar que la revisé</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/origin_panel.py" />
   <source>What you write, change and review is noted with your name once you have a signature (page Study group).</source>
   <translation>Lo que escribes, cambias y revisas se anota con tu nombre cuando tienes una firma (página Grupo de estudio).</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/origin_panel.py" />
   <source>Where this item comes from</source>
   <translation>De dónde viene esta pregunta</translation>
  </message>
 </context>
 <context>
  <name>OwnKey</name>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>A passphrase for your key</source>
   <translation>Una frase de contraseña para tu clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>At least eight characters. Without it the file cannot be opened.</source>
   <translation>Al menos ocho caracteres. Sin ella el archivo no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Bring</source>
   <translation>Traer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Bring my key</source>
   <translation>Traer mi clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Keys (*.key)</source>
   <translation>Claves (*.key)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Keys (*.key);;All files (*)</source>
   <translation>Claves (*.key);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Passphrase</source>
   <translation>Frase de contraseña</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Save my key</source>
   <translation>Guardar mi clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>The one the key was saved with. A key that is here is kept aside.</source>
   <translation>Aquella con la que se guardó la clave. Una clave que ya esté aquí se conserva aparte.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>You sign with this key now: {words}</source>
   <translation>Ahora firmas con esta clave: {words}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/own_key.py" />
   <source>Your key is in {file}, locked with the passphrase.</source>
   <translation>Tu clave está en {file}, protegida con la frase de contraseña.</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <location filename="../../cetl_prep/gui/palette.py" />
   <source>&amp;Search pages, actions and items</source>
   <translation>&amp;Buscar páginas, acciones y preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette.py" />
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette_items.py" />
   <source>Gather the words of this large bank, to find its items by them</source>
   <translation>Reunir las palabras de este banco grande, para encontrar por ellas sus preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette_items.py" />
   <source>Item {id}: {stem}</source>
   <translation>Pregunta {id}: {stem}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette.py" />
   <source>Nothing has these words.</source>
   <translation>Nada contiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette.py" />
   <source>Pages and actions</source>
   <translation>Páginas y acciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/palette.py" />
   <source>Search pages, actions and items</source>
   <translation>Buscar páginas, acciones y preguntas</translation>
  </message>
 </context>
 <context>
  <name>PastAnswers</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/facts.py" />
   <source>correct</source>
   <translation>correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/facts.py" />
   <source>missed</source>
   <translation>fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/facts.py" />
   <source>{date}: {word}</source>
   <translation>{date}: {word}</translation>
  </message>
 </context>
 <context>
  <name>PausePage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/pause_page.py" />
   <source>Leave for now</source>
   <translation>Salir por ahora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/pause_page.py" />
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/pause_page.py" />
   <source>Resume exam</source>
   <translation>Reanudar examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/pause_page.py" />
   <source>Resume practice</source>
   <translation>Reanudar práctica</translation>
  </message>
 </context>
 <context>
  <name>PlanPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Minutes a day</source>
   <translation>Minutos al día</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Mistakes that are due: {n} fit today</source>
   <translation>Fallos para repasar: hoy caben {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Mock exam: time and kind…</source>
   <translation>Simulacro: tiempo y tipo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Plan to your exam</source>
   <translation>Plan hasta tu examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Start these {n} items</source>
   <translation>Comenzar estas {n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Start this item</source>
   <translation>Comenzar esta pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>Today, in about {time}: {parts}.</source>
   <translation>Hoy, en unos {time}: {parts}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/plan_panel.py" />
   <source>{n} {area}</source>
   <translation>{n} {area}</translation>
  </message>
 </context>
 <context>
  <name>PracticeDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>A word to the candidate</source>
   <translation>Unas palabras para el candidato</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Ask {name} for practice</source>
   <translation>Pedir práctica a {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>By when (year-month-day, may be left empty)</source>
   <translation>Para cuándo (año-mes-día, puede quedar vacío)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>It becomes a small file that you send yourself. {name} can decline it; the next history file says what came of it.</source>
   <translation>Se convierte en un archivo pequeño que envías por tu cuenta. {name} puede rechazarlo; el próximo archivo de historial dice qué resultó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Save the file…</source>
   <translation>Guardar el archivo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Skills (none ticked: all of them)</source>
   <translation>Habilidades (ninguna marcada: todas)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Write a day from today on like this: {example}</source>
   <translation>Escribe un día, de hoy en adelante, así: {example}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/practice_dialog.py" />
   <source>Your name</source>
   <translation>Tu nombre</translation>
  </message>
 </context>
 <context>
  <name>PracticeScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/practice.py" />
   <source>Adaptive practice (recommended)</source>
   <translation>Práctica adaptativa (recomendada)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/practice.py" />
   <source>Enter</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/practice.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/practice.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/practice.py" />
   <source>{n} items chosen for you: balanced by the exam's weights, unseen before seen, the skills in turn. Weak areas get up to twice their exam weight, and due misses come back. Each item tells why it was chosen, and every answer is explained at once.</source>
   <translation>{n} preguntas elegidas para ti: equilibradas según los pesos del examen, las nuevas antes que las vistas, las habilidades por turnos. Las áreas débiles reciben hasta el doble de su peso en el examen, y vuelven los fallos que toca repasar. Cada pregunta dice por qué se eligió, y cada respuesta se explica al momento.</translation>
  </message>
 </context>
 <context>
  <name>PrescriptionPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Accept what {name} asks</source>
   <translation>Aceptar lo que pide {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Decline</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Decline what {name} asks</source>
   <translation>Rechazar lo que pide {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Done: {done} of {n}.</source>
   <translation>Hechas: {done} de {n}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Due on {day}.</source>
   <translation>Para el {day}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>It was due on {day}.</source>
   <translation>Era para el {day}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Practice for {name}</source>
   <translation>Práctica para {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>Your mentor asks</source>
   <translation>Tu mentor pide</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>all skills</source>
   <translation>todas las habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>{name}: {n} items of {skills}.</source>
   <translation>{name}: {n} preguntas de {skills}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/prescription_panel.py" />
   <source>“{note}”</source>
   <translation>“{note}”</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/progress_line.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
 </context>
 <context>
  <name>ProgressScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>1 answer</source>
   <translation>1 respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Export history…</source>
   <translation>Exportar historial…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Mock exams</source>
   <translation>Simulacros</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Nothing in this choice; choose All to see more.</source>
   <translation>No hay nada en esta selección; elige Todo para ver más.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Nothing yet: this fills with your first practice or mock exam.</source>
   <translation>Aún nada: esto se llena con tu primera práctica o tu primer simulacro.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Open a mentor's file…</source>
   <translation>Archivo de mentor…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Open report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Practice has no score: it asks what is hard for you. A practice score is not a CoSN score.</source>
   <translation>La práctica no tiene puntaje: pregunta lo que te cuesta. Un puntaje de práctica no es un puntaje de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Sessions shown</source>
   <translation>Sesiones mostradas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Sessions, newest first</source>
   <translation>Sesiones, las más recientes primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>Ten skills over time</source>
   <translation>Diez habilidades en el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>estimate, 0 to 100%, with its 90% interval</source>
   <translation>estimación, de 0 a 100%, con su intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>pass level</source>
   <translation>nivel mínimo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>{answers} in 1 session</source>
   <translation>{answers} en 1 sesión</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>{answers} in {n} sessions</source>
   <translation>{answers} en {n} sesiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/progress.py" />
   <source>{n} answers</source>
   <translation>{n} respuestas</translation>
  </message>
 </context>
 <context>
  <name>RatingRows</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>I could teach it</source>
   <translation>Podría enseñarlo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>I do it on my own</source>
   <translation>Lo hago sin ayuda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>I have done it with help</source>
   <translation>Lo he hecho con ayuda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>I know the words</source>
   <translation>Conozco los términos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>New to me</source>
   <translation>Nuevo para mí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>Not rated</source>
   <translation>Sin valorar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/rating_rows.py" />
   <source>{skill}: {n}, {words}</source>
   <translation>{skill}: {n}, {words}</translation>
  </message>
 </context>
 <context>
  <name>ReadinessPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>20 equally likely scores, on the {low} to {high} scale</source>
   <translation>20 puntajes igualmente probables, en la escala de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>Estimated from your {n} answers to practice items. It is not a CoSN score.</source>
   <translation>Estimado a partir de tus {n} respuestas a preguntas de práctica. No es un puntaje de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>Every dot is one equally likely exam score. They fill in once there is something to show.</source>
   <translation>Cada punto es un puntaje de examen igualmente probable. Se llenan cuando hay algo que mostrar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>If the exam were today</source>
   <translation>Si el examen fuera hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>Not enough answers yet: about {n} more</source>
   <translation>Aún no hay respuestas suficientes: faltan unas {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>On {day}, if you stopped practicing now: {n} of {all} pass, score about {score}.</source>
   <translation>El {day}, si dejaras de practicar ahora: {n} de {all} aprueban, puntaje de unos {score}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>Score about {score}, likely {low} to {high}</source>
   <translation>Puntaje de unos {score}, probable de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>chance of passing</source>
   <translation>probabilidad de aprobar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>{n} of {all} pass, likely between {low} and {high}%</source>
   <translation>{n} de {all} aprueban, probable entre {low} y {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/readiness_panel.py" />
   <source>{percent}% chance of passing</source>
   <translation>{percent}% de probabilidad de aprobar</translation>
  </message>
 </context>
 <context>
  <name>ReadingPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>All options in one cell</source>
   <translation>Todas las opciones en una celda</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Choose a format</source>
   <translation>Elegir un formato</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Column {n}</source>
   <translation>Columna {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Difficulty</source>
   <translation>Dificultad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Explanation</source>
   <translation>Explicación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>How the file is read</source>
   <translation>Cómo se lee el archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Kind of question</source>
   <translation>Tipo de pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Not read</source>
   <translation>No se lee</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Numbers of right options count</source>
   <translation>Los números de las opciones correctas cuentan</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Option {letter}</source>
   <translation>Opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Read as</source>
   <translation>Leer como</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Read flashcards that list options</source>
   <translation>Leer tarjetas que enumeran opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Reason of option {letter}</source>
   <translation>Explicación de la opción {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Right option</source>
   <translation>Opción correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>The first row names the columns</source>
   <translation>La primera fila nombra las columnas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>What the column {name} holds</source>
   <translation>Qué contiene la columna {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>Wrong option</source>
   <translation>Opción incorrecta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>as the file says</source>
   <translation>como dice el archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>from 0</source>
   <translation>desde 0</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/reading_panel.py" />
   <source>from 1</source>
   <translation>desde 1</translation>
  </message>
 </context>
 <context>
  <name>RecentFiles</name>
  <message>
   <location filename="../../cetl_prep/gui/recent_files.py" />
   <source>{file} is no longer there.</source>
   <translation>{file} ya no está ahí.</translation>
  </message>
 </context>
 <context>
  <name>RecordTrustWell</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/record_trust.py" />
   <source>And {n} more.</source>
   <translation>Y {n} más.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/record_trust.py" />
   <source>Unchanged means: as the candidate's program wrote it. It does not prove who sat at the computer, or that nobody changed the program. Help says more.</source>
   <translation>“Sin cambios” quiere decir: tal como lo escribió el programa del candidato. No prueba quién estaba frente a la computadora, ni que nadie cambió el programa. La ayuda dice más.</translation>
  </message>
 </context>
 <context>
  <name>RemovedPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>A removed bank can be put back for {n} days. Past exams stay readable.</source>
   <translation>Un banco quitado se puede recuperar durante {n} días. Los exámenes pasados siguen siendo legibles.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>Put back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>Put back {title}</source>
   <translation>Recuperar {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>Removed banks</source>
   <translation>Bancos quitados</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>Version {version}, 1 item, removed {day}</source>
   <translation>Versión {version}, 1 pregunta, quitado el {day}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/removed_panel.py" />
   <source>Version {version}, {n} items, removed {day}</source>
   <translation>Versión {version}, {n} preguntas, quitado el {day}</translation>
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>A proposal for</source>
   <translation>Una propuesta para</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Answer {letter}</source>
   <translation>Respuesta {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>It is out of date</source>
   <translation>Está desactualizada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>It is unclear</source>
   <translation>No está clara</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>It is written into a small file for whoever keeps the bank. Nothing is sent from here.</source>
   <translation>Se escribe en un archivo pequeño para quien mantiene el banco. Desde aquí no se envía nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Kind of problem</source>
   <translation>Tipo de problema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Name to thank, if you like</source>
   <translation>Nombre para agradecer, si quieres</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Nothing in particular</source>
   <translation>Nada en particular</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Nothing of this is recalled from a real exam</source>
   <translation>Nada de esto se recuerda de un examen real</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Proposed text</source>
   <translation>Texto propuesto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Save the report…</source>
   <translation>Guardar el aviso…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>The correct answer (its letter)</source>
   <translation>La respuesta correcta (su letra)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>The correct answer is wrong</source>
   <translation>La respuesta correcta está mal</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>The question</source>
   <translation>La pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>The reason for {letter}</source>
   <translation>La explicación de {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>The rule to take along</source>
   <translation>La regla para recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>What is recalled from a real exam must not be passed on.</source>
   <translation>Lo que se recuerda de un examen real no debe divulgarse.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>What is wrong with this item?</source>
   <translation>¿Qué está mal en esta pregunta?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_dialog.py" />
   <source>What is wrong, in your words</source>
   <translation>Qué está mal, con tus palabras</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <location filename="../../cetl_prep/gui/reporting.py" />
   <source>Reports (*.json)</source>
   <translation>Avisos (*.json)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/reporting.py" />
   <source>Save the report</source>
   <translation>Guardar el aviso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/reporting.py" />
   <source>Written to {file}. Send it to whoever keeps the bank.</source>
   <translation>Escrito en {file}. Envíalo a quien mantiene el banco.</translation>
  </message>
 </context>
 <context>
  <name>ResultLines</name>
  <message>
   <location filename="../../cetl_prep/gui/models/result_lines.py" />
   <source>{correct} of {items} correct</source>
   <translation>{correct} de {items} correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/result_lines.py" />
   <source>{figures}, practice score {scaled}, likely {low} to {high}</source>
   <translation>{figures}, puntaje de práctica {scaled}, probable de {low} a {high}</translation>
  </message>
 </context>
 <context>
  <name>ResultsPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/results_panel.py" />
   <source>Last results</source>
   <translation>Últimos resultados</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/results_panel.py" />
   <source>No results yet. They appear here after your first exam or practice.</source>
   <translation>Aún no hay resultados. Aparecen aquí después de tu primer examen o práctica.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/results_panel.py" />
   <source>Open report</source>
   <translation>Abrir informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/results_panel.py" />
   <source>Open report of {title}</source>
   <translation>Abrir el informe de {title}</translation>
  </message>
 </context>
 <context>
  <name>ReviewScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source> of {total} answered</source>
   <translation> de {total} respondidas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>All items</source>
   <translation>Todas las preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Answered</source>
   <translation>Respondidas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Back to item {number}</source>
   <translation>Volver a la pregunta {number}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Back to the item</source>
   <translation>Volver a la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Enter</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Flagged</source>
   <translation>Marcadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Review this section</source>
   <translation>Revisa esta sección</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Review your answers</source>
   <translation>Revisa tus respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Review, {title}</source>
   <translation>Revisión, {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Unofficial practice</source>
   <translation>Práctica no oficial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>Unofficial practice exam</source>
   <translation>Examen de práctica no oficial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>flag</source>
   <translation>marcar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>move</source>
   <translation>mover</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>open item</source>
   <translation>abrir pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/review.py" />
   <source>submit</source>
   <translation>entregar</translation>
  </message>
 </context>
 <context>
  <name>ReviewSide</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>1 item has no answer</source>
   <translation>1 pregunta no tiene respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>A blank counts as wrong, so a guess can only help.</source>
   <translation>Una pregunta en blanco cuenta como incorrecta, así que adivinar solo puede ayudar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Answer the blank</source>
   <translation>Responder la que está en blanco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Answer the {count} blanks</source>
   <translation>Responder las {count} en blanco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>End section…</source>
   <translation>Terminar la sección…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Every item has an answer</source>
   <translation>Todas las preguntas tienen respuesta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Finish practice</source>
   <translation>Terminar la práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Look at the {count} flagged</source>
   <translation>Ver las {count} marcadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Submit exam…</source>
   <translation>Entregar el examen…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>The minute left is yours to use.</source>
   <translation>El minuto que queda es tuyo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>The {minutes} minutes left are yours to use.</source>
   <translation>Los {minutes} minutos que quedan son tuyos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>When you are ready</source>
   <translation>Cuando quieras</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>You can finish without them or go back.</source>
   <translation>Puedes terminar sin ellas o volver.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>You cannot change answers after you submit.</source>
   <translation>Después de entregar no puedes cambiar respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>You cannot come back to this section after you end it.</source>
   <translation>No podrás volver a esta sección después de terminarla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>You see your results next.</source>
   <translation>A continuación ves tus resultados.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>{count} items have no answer</source>
   <translation>{count} preguntas no tienen respuesta</translation>
  </message>
 </context>
 <context>
  <name>RoomHeader</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/room_frame.py" />
   <source>Break</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/room_frame.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
 </context>
 <context>
  <name>RoomTools</name>
  <message>
   <location filename="../../cetl_prep/gui/room_tools.py" />
   <source>Highlight taken away</source>
   <translation>Resaltado quitado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_tools.py" />
   <source>Highlighted</source>
   <translation>Resaltado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_tools.py" />
   <source>Select words of the question first: drag over them, or hold Shift and press the arrow keys.</source>
   <translation>Selecciona primero palabras de la pregunta: arrastra sobre ellas, o mantén Mayús y presiona las flechas.</translation>
  </message>
 </context>
 <context>
  <name>ScorePanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Likely practice scores</source>
   <translation>Puntajes de práctica probables</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Likely range {low} to {high}.</source>
   <translation>Intervalo probable de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Of {n} exams like this one, about {k} would pass. Scores on the {low} to {high} scale.</source>
   <translation>De {n} exámenes como este, unos {k} aprobarían. Puntajes en la escala de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Pass mark {cut}</source>
   <translation>Puntaje mínimo {cut}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Percent correct {percent}%, {raw} of {items} items, likely {low} to {high}%</source>
   <translation>Porcentaje correcto {percent}%, {raw} de {items} preguntas, probable de {low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Practice has no score: it asks what is hard for you.</source>
   <translation>La práctica no tiene puntaje: pregunta lo que te cuesta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>Practice score {scaled}, pass mark {cut}, likely range {low} to {high}</source>
   <translation>Puntaje de práctica {scaled}, puntaje mínimo {cut}, intervalo probable de {low} a {high}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>items correct</source>
   <translation>preguntas correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>practice score, pass mark {cut}</source>
   <translation>puntaje de práctica, puntaje mínimo {cut}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>{count} items correct</source>
   <translation>{count} preguntas correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>{raw} of {items}</source>
   <translation>{raw} de {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>{raw} of {items} items correct, {percent}%.</source>
   <translation>{raw} de {items} preguntas correctas, {percent}%.</translation>
  </message>
 </context>
 <context>
  <name>ScoreReportScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>About {time}</source>
   <translation>Unos {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Certain, but wrong. {time}</source>
   <translation>Con certeza, pero incorrectas. {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Look at all {n} items</source>
   <translation>Ver las {n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Look at the item</source>
   <translation>Ver la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Paused once.</source>
   <translation>Una pausa.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Paused {n} times.</source>
   <translation>{n} pausas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review 1 confident miss</source>
   <translation>Revisar 1 fallo con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review 1 flagged item</source>
   <translation>Revisar 1 pregunta marcada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review 1 missed item</source>
   <translation>Revisar 1 pregunta fallada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review {n} confident misses</source>
   <translation>Revisar {n} fallos con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review {n} flagged items</source>
   <translation>Revisar {n} preguntas marcadas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Review {n} missed items</source>
   <translation>Revisar {n} preguntas falladas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Right and wrong, with every rationale</source>
   <translation>Aciertos y fallos, con todas las explicaciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>Study review</source>
   <translation>Revisión para estudiar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>This report cannot be shown</source>
   <translation>Este informe no se puede mostrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>Time per item</source>
   <translation>Tiempo por pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Time ran out; the answers were scored as they stood.</source>
   <translation>Se acabó el tiempo; las respuestas se calificaron como estaban.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Usual time.</source>
   <translation>Tiempo habitual.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>Without a clock.</source>
   <translation>Sin reloj.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>item 1 to {n}, longest {time}</source>
   <translation>preguntas 1 a {n}, la más larga {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>{change}. The bank was corrected after this sitting; the first score stays on record.</source>
   <translation>{change}. El banco se corrigió después de esta sesión; el primer puntaje queda registrado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>{day}. {n} items, {time}</source>
   <translation>{day}. {n} preguntas, {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>{factor} times the usual time.</source>
   <translation>{factor} veces el tiempo habitual.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>{n} items with feedback, about {time}</source>
   <translation>{n} preguntas con explicaciones, unos {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/report_words.py" />
   <source>{title} {version}, digest {digest}, seed {seed}.</source>
   <translation>{title} {version}, huella {digest}, semilla {seed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/score_report.py" />
   <source>{used} of {allowed}</source>
   <translation>{used} de {allowed}</translation>
  </message>
 </context>
 <context>
  <name>SealDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Group mock exam</source>
   <translation>Simulacro de grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Note the start code; tell it when all begin. It is not kept anywhere.</source>
   <translation>Anota el código de inicio; dilo cuando todos comiencen. No se guarda en ninguna parte.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Seal a mock exam for the group?</source>
   <translation>¿Sellar un simulacro para el grupo?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Seal it…</source>
   <translation>Sellarlo…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Start code</source>
   <translation>Código de inicio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/group_dialogs.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
 </context>
 <context>
  <name>SessionsModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>Correct</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>Likely range and pass mark</source>
   <translation>Intervalo probable y mínimo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>Practice score</source>
   <translation>Puntaje de práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sessions.py" />
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
 </context>
 <context>
  <name>SettingsScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Backed up and verified: {file}</source>
   <translation>Copia hecha y verificada: {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Each choice is saved when you make it.</source>
   <translation>Cada elección se guarda al hacerla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Keep as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>No program opened the folder {folder}.</source>
   <translation>Ningún programa abrió la carpeta {folder}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Restore the backup of {day}?</source>
   <translation>¿Restaurar la copia del {day}?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Restore this backup</source>
   <translation>Restaurar esta copia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Restored the backup of {day}. Your history as it was is kept as {file}.</source>
   <translation>Se restauró la copia del {day}. Tu historial como estaba se conserva como {file}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>The backup is checked first. Your history as it is now becomes a backup of its own, so you can go back. Answers given since are then not in your history.</source>
   <translation>Primero se verifica la copia. Tu historial como está ahora pasa a ser otra copia, así que puedes volver atrás. Las respuestas dadas desde entonces no estarán en tu historial.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>What you know already</source>
   <translation>Lo que ya sabes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/settings.py" />
   <source>Your own rating gives the first estimates a start; answers soon outweigh it.</source>
   <translation>Tu propia valoración da un comienzo a las primeras estimaciones; las respuestas pronto pesan más.</translation>
  </message>
 </context>
 <context>
  <name>SignaturePanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/signature_panel.py" />
   <source>Confirm this signer…</source>
   <translation>Confirmar a quien firmó…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/signature_panel.py" />
   <source>Sign this bank</source>
   <translation>Firmar este banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/signature_panel.py" />
   <source>Signature</source>
   <translation>Firma</translation>
  </message>
 </context>
 <context>
  <name>SittingsModel</name>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Correct</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Exam or practice</source>
   <translation>Examen o práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Handed in</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Items</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Paused, {n} answered</source>
   <translation>En pausa, {n} respondidas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Practice score</source>
   <translation>Puntaje de práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>Time ran out</source>
   <translation>Se acabó el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>not available</source>
   <translation>no disponible</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>{score} ({low} to {high})</source>
   <translation>{score} ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/sittings.py" />
   <source>{title}, paused</source>
   <translation>{title}, en pausa</translation>
  </message>
 </context>
 <context>
  <name>SkillBar</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Correct</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Standing</source>
   <translation>Situación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Too few</source>
   <translation>Muy pocas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Too few answers</source>
   <translation>Muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>close</source>
   <translation>cerca</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>down {n} in 14 days</source>
   <translation>bajó {n} en 14 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>strong</source>
   <translation>fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>too few answers</source>
   <translation>muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>unchanged in 14 days</source>
   <translation>sin cambio en 14 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>up {n} in 14 days</source>
   <translation>subió {n} en 14 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>weak</source>
   <translation>débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>{name}: too few answers, {count} of {need}</source>
   <translation>{name}: muy pocas respuestas, {count} de {need}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_bar.py" />
   <source>{name}: {word}, {percent}%, likely {low} to {high}%, {count} answers</source>
   <translation>{name}: {word}, {percent}%, probable de {low} a {high}%, {count} respuestas</translation>
  </message>
 </context>
 <context>
  <name>SkillBoxes</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_boxes.py" />
   <source>All skills</source>
   <translation>Todas las habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skill_boxes.py" />
   <source>No skills</source>
   <translation>Ninguna habilidad</translation>
  </message>
 </context>
 <context>
  <name>SkillsChart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skills_chart.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/skills_chart.py" />
   <source>{title}: {strong} strong, {close} close, {weak} weak, {few} with too few answers</source>
   <translation>{title}: {strong} fuertes, {close} cerca, {weak} débiles, {few} con muy pocas respuestas</translation>
  </message>
 </context>
 <context>
  <name>SlipLines</name>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>From {name}.</source>
   <translation>De {name}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>Proposed ({part}): {text}</source>
   <translation>Propuesta ({part}): {text}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>The item was changed since the report.</source>
   <translation>La pregunta se cambió después del aviso.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>This item is no longer in the bank.</source>
   <translation>Esta pregunta ya no está en el banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>answer {option}</source>
   <translation>respuesta {option}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>correct answer</source>
   <translation>respuesta correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>out of date</source>
   <translation>desactualizada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>question</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>reason for answer {option}</source>
   <translation>explicación de la respuesta {option}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>rule</source>
   <translation>regla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>something else</source>
   <translation>otra cosa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>the correct answer is wrong</source>
   <translation>la respuesta correcta está mal</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>unclear</source>
   <translation>poco clara</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/slip_lines.py" />
   <source>{item}: {fault}</source>
   <translation>{item}: {fault}</translation>
  </message>
 </context>
 <context>
  <name>SlipRows</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/slip_rows.py" />
   <source>Accept: {title}</source>
   <translation>Aceptar: {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/slip_rows.py" />
   <source>Accept…</source>
   <translation>Aceptar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/slip_rows.py" />
   <source>Decline: {title}</source>
   <translation>Rechazar: {title}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/slip_rows.py" />
   <source>Decline…</source>
   <translation>Rechazar…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/slip_rows.py" />
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
 </context>
 <context>
  <name>SmallMultiples</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>Estimate</source>
   <translation>Estimación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>No answers</source>
   <translation>Sin respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>Skill</source>
   <translation>Habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>{title}: no change to show yet</source>
   <translation>{title}: aún sin cambios que mostrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/small_multiples.py" />
   <source>{title}: {up} changed by {most}, {down} by {least} points</source>
   <translation>{title}: {up} cambió {most} y {down} {least} puntos</translation>
  </message>
 </context>
 <context>
  <name>StartDialog</name>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Habits checked on {day}.</source>
   <translation>Hábitos comprobados el {day}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Mock exam</source>
   <translation>Simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>No clock</source>
   <translation>Sin reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Rehearsal profile</source>
   <translation>Perfil de ensayo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Sealed mock exam, once</source>
   <translation>Simulacro sellado, una sola vez</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Standard</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Start a mock exam?</source>
   <translation>¿Iniciar un simulacro?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Start mock exam</source>
   <translation>Iniciar simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Straight into the exam, with pausing.</source>
   <translation>Directo al examen, con pausas permitidas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>The sealed exam is made of items that practice never shows. It works once; keep it for the last weeks.</source>
   <translation>El examen sellado tiene preguntas que la práctica nunca muestra. Sirve una sola vez; guárdalo para las últimas semanas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Time allowed</source>
   <translation>Tiempo permitido</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>Which exam</source>
   <translation>Qué examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>With {parts}.</source>
   <translation>Con {parts}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>You can flag items, strike options out, go back and change answers until you submit. Every answer is saved when you choose it.</source>
   <translation>Puedes marcar preguntas, tachar opciones, volver y cambiar respuestas hasta entregar. Cada respuesta se guarda cuando la eliges.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>a scheduled break</source>
   <translation>un descanso programado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>a tutorial</source>
   <translation>un tutorial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>an agreement with {n} min to accept it</source>
   <translation>un acuerdo con {n} min para aceptarlo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>breaks at any time while the clock runs on</source>
   <translation>descansos en cualquier momento mientras el reloj sigue</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>long items are scrolled to their end</source>
   <translation>las preguntas largas se recorren hasta el final</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>no pausing</source>
   <translation>sin pausas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>sections that close when you end them</source>
   <translation>secciones que se cierran cuando las terminas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/start_dialog.py" />
   <source>{factor} times</source>
   <translation>{factor} veces</translation>
  </message>
 </context>
 <context>
  <name>StartPanel</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Enter</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Next: practice</source>
   <translation>Sigue: práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Next: where most points wait</source>
   <translation>Sigue: donde esperan más puntos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Next: your three weak skills</source>
   <translation>Sigue: tus tres habilidades débiles</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Start mock exam</source>
   <translation>Iniciar simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>Time and options…</source>
   <translation>Tiempo y opciones…</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>close</source>
   <translation>cerca</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>strong</source>
   <translation>fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>too few answers</source>
   <translation>muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/start_panel.py" />
   <source>weak</source>
   <translation>débil</translation>
  </message>
 </context>
 <context>
  <name>StrikeButton</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/option_button.py" />
   <source>Strike out</source>
   <translation>Tachar</translation>
  </message>
 </context>
 <context>
  <name>StudyPages</name>
  <message>
   <location filename="../../cetl_prep/gui/study_pages.py" />
   <source>After the exam</source>
   <translation>Después del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/study_pages.py" />
   <source>Compare two exams</source>
   <translation>Comparar dos exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/study_pages.py" />
   <source>Decision coach</source>
   <translation>Asesor de decisiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/study_pages.py" />
   <source>Mistakes</source>
   <translation>Fallos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/study_pages.py" />
   <source>Study group</source>
   <translation>Grupo de estudio</translation>
  </message>
 </context>
 <context>
  <name>TableExport</name>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>CSV table (*.csv)</source>
   <translation>Tabla CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Libro de Excel (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>Export table</source>
   <translation>Exportar tabla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>Web page (*.html)</source>
   <translation>Página web (*.html)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>Writing {file}</source>
   <translation>Escribiendo {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/mentor_export.py" />
   <source>{file} is written: {n} candidates.</source>
   <translation>{file} está escrito: {n} candidatos.</translation>
  </message>
 </context>
 <context>
  <name>TimeBars</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Correct, median {time}</source>
   <translation>Correctas, mediana {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Item</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Item {number}: {result}, {time}</source>
   <translation>Pregunta {number}: {result}, {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Missed, median {time}</source>
   <translation>Falladas, mediana {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>Time per item: correct items took {right} in the middle, missed items {wrong}; the longest took {longest}</source>
   <translation>Tiempo por pregunta: las correctas tomaron {right} de mediana, las falladas {wrong}; la más larga tomó {longest}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>correct</source>
   <translation>correcta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/time_bars.py" />
   <source>missed</source>
   <translation>fallada</translation>
  </message>
 </context>
 <context>
  <name>TodayScreen</name>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Close</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Resume exam</source>
   <translation>Reanudar examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Resume practice</source>
   <translation>Reanudar práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Strong</source>
   <translation>Fuerte</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Too few answers</source>
   <translation>Muy pocas respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Weak</source>
   <translation>Débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>What you would likely get right of each skill's new items, estimated from all your answers.</source>
   <translation>Lo que probablemente acertarías en preguntas nuevas de cada habilidad, estimado a partir de todas tus respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>Your ten skills</source>
   <translation>Tus diez habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>change in 14 days</source>
   <translation>cambio en 14 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>no clock</source>
   <translation>sin reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>pass level 75%</source>
   <translation>nivel mínimo 75%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>{n} answered, {time}. Everything is saved.</source>
   <translation>{n} respondidas, {time}. Todo está guardado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>{n} items</source>
   <translation>{n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>{n} items with feedback, about {time}</source>
   <translation>{n} preguntas con explicaciones, unos {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>{time} left</source>
   <translation>quedan {time}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/screens/today.py" />
   <source>{title} is paused at item {n}.</source>
   <translation>{title} está en pausa en la pregunta {n}.</translation>
  </message>
 </context>
 <context>
  <name>ToolRow</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Calculator</source>
   <translation>Calculadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Highlight</source>
   <translation>Resaltar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>No note yet</source>
   <translation>Aún sin nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Other colors</source>
   <translation>Otros colores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>This item has a note</source>
   <translation>Esta pregunta tiene una nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>Your note</source>
   <translation>Tu nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/tool_row.py" />
   <source>{name} ({key})</source>
   <translation>{name} ({key})</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/top_bar.py" />
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
 </context>
 <context>
  <name>TrendChart</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>90% interval</source>
   <translation>Intervalo del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>Correct</source>
   <translation>Correctas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>exam</source>
   <translation>examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>practice</source>
   <translation>práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>{title}: no exam yet</source>
   <translation>{title}: aún ningún examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/trend_chart.py" />
   <source>{title}: {n} exams, the first {first}% right, the last {last}%</source>
   <translation>{title}: {n} exámenes, el primero con {first}% de aciertos, el último con {last}%</translation>
  </message>
 </context>
 <context>
  <name>UpdateDetail</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>For each field, keep yours or take theirs.</source>
   <translation>En cada campo, conserva lo tuyo o toma lo otro.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>Removed items are not asked again. Your answers stay.</source>
   <translation>Las preguntas quitadas no se hacen más. Tus respuestas se quedan.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>Removed words are struck through; added words are underlined.</source>
   <translation>Las palabras quitadas están tachadas; las añadidas, subrayadas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>The bank itself</source>
   <translation>El propio banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>These are other texts than those you have.</source>
   <translation>Son textos distintos de los que tienes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>These items are not in your bank yet.</source>
   <translation>Estas preguntas aún no están en tu banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>This comes along with the rest.</source>
   <translation>Esto viene junto con lo demás.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_detail.py" />
   <source>What you changed stays as it is.</source>
   <translation>Lo que cambiaste se queda como está.</translation>
  </message>
 </context>
 <context>
  <name>UpdateList</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Keep mine everywhere</source>
   <translation>Conservar lo mío en todas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Next choice</source>
   <translation>Siguiente elección</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Take all</source>
   <translation>Tomar todo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Take none</source>
   <translation>No tomar nada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Take theirs everywhere</source>
   <translation>Tomar lo otro en todas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>Unchanged: {n}</source>
   <translation>Sin cambios: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_list.py" />
   <source>What the update changes</source>
   <translation>Lo que cambia la actualización</translation>
  </message>
 </context>
 <context>
  <name>UpdatePage</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Back to Banks</source>
   <translation>Volver a Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Items that ask something else now: {n} ({names}). Their old answers stay in your history but no longer feed the estimate.</source>
   <translation>Preguntas que ahora preguntan otra cosa: {n} ({names}). Sus respuestas anteriores quedan en tu historial pero ya no alimentan la estimación.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Nothing is ticked.</source>
   <translation>No hay nada marcado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>One choice is left.</source>
   <translation>Falta una elección.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>One item stays as it is here. The next version offers the change again.</source>
   <translation>Una pregunta se queda como está aquí. La próxima versión ofrece el cambio de nuevo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Update bank</source>
   <translation>Actualizar banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Update preview</source>
   <translation>Vista previa de la actualización</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Update to {version}</source>
   <translation>Actualizar a {version}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>What happens to your history</source>
   <translation>Qué pasa con tu historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Where a key is corrected, old sittings are scored again; the report shows both scores.</source>
   <translation>Donde se corrige una clave, las sesiones anteriores se califican otra vez; el informe muestra ambos puntajes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>You can undo the whole update: Undo update on the page of banks, until you change the bank again.</source>
   <translation>Puedes deshacer toda la actualización: «Deshacer la actualización» en la página de bancos, hasta que vuelvas a cambiar el banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Your history is kept, and is backed up first.</source>
   <translation>Tu historial se conserva, y antes se hace una copia de él.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>Your {n} answers to this bank are kept, and are backed up first.</source>
   <translation>Tus {n} respuestas a este banco se conservan, y antes se hace una copia de ellas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>{n} choices are left.</source>
   <translation>Faltan {n} elecciones.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>{n} items stay as they are here. The next version offers the changes again.</source>
   <translation>{n} preguntas se quedan como están aquí. La próxima versión ofrece los cambios de nuevo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/update_page.py" />
   <source>{title}: {a} new, {c} changed, {r} removed. Nothing has changed yet.</source>
   <translation>{title}: {a} nuevas, {c} cambiadas, {r} quitadas. Aún no ha cambiado nada.</translation>
  </message>
 </context>
 <context>
  <name>UpdateRows</name>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>Changed by both: {n}</source>
   <translation>Cambiadas por ambos: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>Changed: {n}</source>
   <translation>Cambiadas: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>New: {n}</source>
   <translation>Nuevas: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>Removed: {n}</source>
   <translation>Quitadas: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>The bank itself</source>
   <translation>El propio banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>Yours, and kept: {n}</source>
   <translation>Tuyas, y conservadas: {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>added by you</source>
   <translation>añadida por ti</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>left out earlier</source>
   <translation>dejado fuera antes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>one choice is left</source>
   <translation>falta una elección</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>removed by you</source>
   <translation>quitada por ti</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>retired</source>
   <translation>retirada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/update_rows.py" />
   <source>{n} choices are left</source>
   <translation>faltan {n} elecciones</translation>
  </message>
 </context>
 <context>
  <name>_Legend</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Answered</source>
   <translation>Respondida</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>Flagged for review</source>
   <translation>Marcada para revisar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/review_side.py" />
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
 </context>
 <context>
  <name>_Row</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/navigation.py" />
   <source>This page is open</source>
   <translation>Esta página está abierta</translation>
  </message>
 </context>
 <context>
  <name>application</name>
  <message>
   <location filename="../../cetl_prep/gui/starting.py" />
   <source>CETL Prep cannot open your data</source>
   <translation>CETL Prep no puede abrir tus datos</translation>
  </message>
 </context>
 <context>
  <name>banks</name>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>1 item</source>
   <translation>1 pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>Added.</source>
   <translation>Agregado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>Imported.</source>
   <translation>Importado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>Left out: {what}.</source>
   <translation>Se dejó fuera: {what}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>The update is undone: {title} is at version {version} again.</source>
   <translation>La actualización se deshizo: {title} está otra vez en la versión {version}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>Updated.</source>
   <translation>Actualizado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{n} items</source>
   <translation>{n} preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{n} rows are left out, first: {what}.</source>
   <translation>Filas que quedan fuera: {n}; primero: {what}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{title} is at version {version} now.</source>
   <translation>{title} está ahora en la versión {version}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{title} was there already, in this very version.</source>
   <translation>{title} ya estaba, en esta misma versión.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{title}, version {version}, {items}</source>
   <translation>{title}, versión {version}, {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/bank_words.py" />
   <source>{title}: {added} new, {changed} changed, {left} left out.</source>
   <translation>{title}: {added} de nuevo ingreso, {changed} con cambios, {left} fuera.</translation>
  </message>
 </context>
 <context>
  <name>dates</name>
  <message>
   <location filename="../../cetl_prep/gui/tongue.py" />
   <source>MMM d</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/tongue.py" />
   <source>MMM d, yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/tongue.py" />
   <source>MMMM yyyy</source>
   <translation>MMMM 'de' yyyy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/tongue.py" />
   <source>dddd, MMMM d</source>
   <translation>dddd d 'de' MMMM</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/tongue.py" />
   <source>dddd, MMMM d, yyyy</source>
   <translation>dddd d 'de' MMMM 'de' yyyy</translation>
  </message>
 </context>
 <context>
  <name>help</name>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>1 to 4</source>
   <translation>1 a 4</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>100 items by the exam's blueprint, with a clock. Nothing tells right from wrong until it is over. The real time limit could not be confirmed; two hours is our default.</source>
   <translation>100 preguntas según la tabla de especificaciones del examen, con reloj. Nada distingue lo correcto de lo incorrecto hasta el final. El límite de tiempo real no se pudo confirmar; dos horas es nuestro valor habitual.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>20 dots</source>
   <translation>20 puntos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>20 dots in a report</source>
   <translation>20 puntos en un informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>20 equally likely practice scores of a full exam of new items, taken today. Both doubts are in them: that your skills are not known exactly, and that one exam is luckier than another. Filled dots reach the pass mark, hollow dots do not. They appear after about 50 answers to new items.</source>
   <translation>20 puntajes de práctica igualmente probables de un examen completo con preguntas nuevas, hecho hoy. Incluyen ambas dudas: que tus habilidades no se conocen con exactitud y que un examen tiene más suerte que otro. Los puntos llenos alcanzan el puntaje mínimo; los huecos, no. Aparecen después de unas 50 respuestas a preguntas nuevas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>20 equally likely practice scores, from the items of that exam alone. Filled dots reach the pass mark, hollow dots do not. 14 filled dots mean: of 20 exams like this one, about 14 would pass.</source>
   <translation>20 puntajes de práctica igualmente probables, solo a partir de las preguntas de ese examen. Los puntos llenos alcanzan el puntaje mínimo; los huecos, no. 14 puntos llenos significan: de 20 exámenes como este, unos 14 se aprobarían.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>90% interval of a skill</source>
   <translation>Intervalo del 90% de una habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>A few items, each with the correct answer and every rationale, at once or at the end. The Practice page also lets you choose skills, number, difficulty and a clock yourself.</source>
   <translation>Unas pocas preguntas, cada una con la respuesta correcta y todas las explicaciones, al momento o al final. En la página Práctica también puedes elegir habilidades, número, dificultad y reloj.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>A history file with everything ticked, or a CSV set of one, can be opened on another computer (Progress, “Open a mentor's file…”). What is there already is not taken twice, and two histories that went on by themselves come together. A session that was continued on both is left as it is.</source>
   <translation>Un archivo de historial con todo marcado, o un conjunto CSV de uno, se puede abrir en otra computadora (Progreso, “Archivo de mentor…”). Lo que ya está allí no se incorpora dos veces, y dos historiales que siguieron por separado se unen. Una sesión que se continuó en ambos queda como está.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>A mentor's request</source>
   <translation>Lo que pide un mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>A practice set has no practice score: it asks what is hard for you, so its share right is lower than on an exam. Mock exams are drawn by the exam's weights and have one.</source>
   <translation>Una práctica no tiene puntaje: pregunta lo que te cuesta, así que su proporción de aciertos es menor que en un examen. Los simulacros se forman con los pesos del examen y sí tienen puntaje.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>A program to prepare for CoSN's CETL exam: timed mock exams, practice with feedback, and an honest view of where you stand. It works without internet and without an account. Everything stays on this computer.</source>
   <translation>Un programa para preparar el examen CETL de CoSN: simulacros con reloj, práctica con explicaciones y una vista honesta de dónde estás. Funciona sin internet y sin cuenta. Todo se queda en esta computadora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>A signature shows that a bank is as its signer left it. Anybody can use any name, so compare the eight words of the key by telephone before you confirm somebody. A bank that was changed after it was signed is set aside until you decide.</source>
   <translation>Una firma muestra que un banco está como lo dejó quien lo firmó. Cualquiera puede usar cualquier nombre, así que compara por teléfono las ocho palabras de la clave antes de confirmar a alguien. Un banco que se cambió después de firmarse queda apartado hasta que decidas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>A small file with skills, a number of items, a word and a day. Opened, it waits at the top of Today. You can decline it; accepted, your answers to these skills count, and the next file for this mentor tells how many.</source>
   <translation>Un archivo pequeño con habilidades, un número de preguntas, una palabra y un día. Abierto, espera al principio de Hoy. Puedes rechazarlo; si lo aceptas, tus respuestas a estas habilidades cuentan, y el siguiente archivo para este mentor dice cuántas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>About this page</source>
   <translation>Sobre esta página</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>After the exam</source>
   <translation>Después del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>All your sittings, the newest first: open the report of one, or resume one that was left. From here you also reach mistakes, the decision coach, the comparison of two exams, and the export of your history.</source>
   <translation>Todas tus sesiones, primero la más reciente: abre el informe de una o continúa una que dejaste. Desde aquí llegas también a los fallos, al asesor de decisiones, a la comparación de dos exámenes y a la exportación de tu historial.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Another computer</source>
   <translation>Otra computadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Apache License 2.0</source>
   <translation>Licencia Apache 2.0</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Arrows</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Ask me again</source>
   <translation>Preguntármela otra vez</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ask the item again in three days, or not</source>
   <translation>Preguntarla otra vez en tres días, o no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Back to the report</source>
   <translation>Volver al informe</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Balanced, unseen, interleaved practice with a calibrated estimate; weak areas get up to twice their exam weight. Skills come in turn by their weight in the exam, and more often the more is missing, between half and twice the weight. Items you have not met come first; a missed item comes back after a day at the earliest. Where an item's difficulty is known, one is chosen that you would get right about six times in ten.</source>
   <translation>Práctica equilibrada, con preguntas nuevas e intercaladas y una estimación calibrada; las áreas débiles reciben hasta el doble de su peso en el examen. Las habilidades se turnan según su peso en el examen, y más a menudo cuanto más falta, entre la mitad y el doble del peso. Las preguntas que no has visto van primero; una fallada vuelve como mínimo después de un día. Cuando se conoce la dificultad de una pregunta, se elige una que acertarías unas seis veces de cada diez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Banks</source>
   <translation>Bancos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Below 20 items a share says little: at 75% right its interval is wider than 30 points. Reports show such skills as dots, without a verdict.</source>
   <translation>Con menos de 20 preguntas una proporción dice poco: con 75% de aciertos su intervalo es de más de 30 puntos. Los informes muestran esas habilidades como puntos, sin veredicto.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>CETL Prep</source>
   <translation>CETL Prep</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>CETL Prep is an independent study tool. It is not affiliated with or endorsed by CoSN. CETL and CoSN are marks of their owner. All items are original; none comes from a real exam, and nothing here says that items resemble exam items. Not legal advice.</source>
   <translation>CETL Prep es una herramienta de estudio independiente. No está afiliada a CoSN ni cuenta con su aval. CETL y CoSN son marcas de su propietario. Todas las preguntas son originales; ninguna viene de un examen real, y nada aquí afirma que se parezcan a las del examen. No es asesoría legal.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Candidates by skills</source>
   <translation>Candidatos por habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Chance of passing</source>
   <translation>Probabilidad de aprobar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Change in 14 days</source>
   <translation>Cambio en 14 días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Choose skills, number of items, difficulty and a clock yourself, or leave all as it is. The bars show the estimate of each skill with its interval. Every answer is explained, at once or at the end.</source>
   <translation>Elige tú las habilidades, el número de preguntas, la dificultad y el reloj, o deja todo como está. Las barras muestran la estimación de cada habilidad con su intervalo. Cada respuesta se explica, enseguida o al final.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Choose the date of your exam, say how well you know each skill, or skip both. A first check of a few items follows if you like. Nothing asked here is needed, and all of it can be changed in Settings.</source>
   <translation>Elige la fecha de tu examen, di cuánto sabes de cada habilidad u omite ambas cosas. Si quieres, sigue una primera prueba de pocas preguntas. Nada de lo que se pide aquí es necesario, y todo se puede cambiar en Ajustes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Compare two exams</source>
   <translation>Comparar dos exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Copy the table</source>
   <translation>Copiar la tabla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Corrected keys</source>
   <translation>Claves corregidas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA 4.0)</source>
   <translation>Creative Commons Atribución-CompartirIgual 4.0 (CC BY-SA 4.0)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl++, Ctrl+-, Ctrl+0</source>
   <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+,</source>
   <translation>Ctrl+,</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+1 to 9</source>
   <translation>Ctrl+1 a 9</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+C</source>
   <translation>Ctrl+C</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+K</source>
   <translation>Ctrl+K</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+O</source>
   <translation>Ctrl+O</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ctrl+Shift+T</source>
   <translation>Ctrl+Mayús+T</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Ctrl+U on the Banks page takes a newer version in and keeps what you changed. You see first what is new, changed and removed, with a box for each item and a choice for each field; F8 goes to the next text that you and the others both changed. What you leave out stays as you have it, and the next version offers it again, marked as left out earlier. A backup is made, and the whole update can be undone, after a restart too. A conflicted copy from a synchronized folder is brought together the same way.</source>
   <translation>Ctrl+U en la página Bancos trae una versión más nueva y conserva lo que cambiaste. Antes ves lo nuevo, lo cambiado y lo quitado, con una casilla para cada pregunta y una elección para cada campo; F8 va al siguiente texto que cambiaron tú y los otros. Lo que dejas fuera se queda como lo tienes, y la próxima versión lo ofrece de nuevo, marcado como dejado fuera antes. Se hace una copia de seguridad, y toda la actualización se puede deshacer, también después de reiniciar. Una copia en conflicto de una carpeta sincronizada se une del mismo modo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Decision coach</source>
   <translation>Asesor de decisiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Drop a file of another program on the Banks page. You see what will come in, what is lost and what cannot come in before anything changes. How the file is read can be corrected below: its format, and what each column of a table holds; that is remembered for the next file of the same name.</source>
   <translation>Suelta un archivo de otro programa en la página Bancos. Ves qué va a entrar, qué se pierde y qué no puede entrar antes de que algo cambie. Más abajo se puede corregir cómo se lee el archivo: su formato y qué contiene cada columna de una tabla; eso se recuerda para el siguiente archivo del mismo nombre.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Ends of a row</source>
   <translation>Extremos de una fila</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Enter</source>
   <translation>Entrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Enter, Space</source>
   <translation>Entrar, Espacio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Every answer is on disk before the page shows it. Leaving, a power cut or a crash loses nothing that was shown as chosen. The next start offers to resume. When the disk takes nothing, the exam says so and goes on: free some space, and all answers are saved within seconds, at the latest at the next start.</source>
   <translation>Cada respuesta está en el disco antes de que la página la muestre. Salir, un corte de luz o un cierre inesperado no pierden nada de lo que se mostró como elegido. El próximo inicio ofrece continuar. Cuando el disco no acepta nada, el examen lo dice y sigue: libera espacio y todas las respuestas se guardan en segundos, a más tardar en el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Every answer was predicted before it was counted. After 100 answers they are sorted by that prediction into five groups of about equal size, and each group shows how many you were expected to get right and how many you did. Where they agree, the estimate can be trusted; where not, trust it less. Adaptive practice itself is not claimed to raise your score by any number.</source>
   <translation>Cada respuesta se previó antes de contarla. Después de 100 respuestas se ordenan según esa previsión en cinco grupos de tamaño parecido, y cada grupo muestra cuántas se esperaba que acertaras y cuántas acertaste. Donde coinciden, la estimación es de fiar; donde no, fíate menos. No se afirma que la práctica adaptativa por sí misma suba tu puntaje en cantidad alguna.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Every item you missed and have not made good since, with what you said was the cause. A miss leaves the list when you answer another item of the same sub-topic right on a later day; the same item again may be memory.</source>
   <translation>Cada pregunta que fallaste y aún no has compensado, con la causa que indicaste. Un fallo sale de la lista cuando aciertas otra pregunta del mismo subtema un día posterior; acertar la misma pregunta puede ser memoria.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Exams</source>
   <translation>Exámenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Export your history</source>
   <translation>Exportar tu historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>F6</source>
   <translation>F6</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Few items</source>
   <translation>Pocas preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Figures of a group</source>
   <translation>Cifras de un grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Find a page, an action or an item</source>
   <translation>Buscar una página, una acción o una pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Flag the item</source>
   <translation>Marcar la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>For whoever helps others prepare: open the history files that candidates handed over, see them side by side, each figure with its doubt, and ask for practice. Nothing of it is mixed with your own history.</source>
   <translation>Para quien ayuda a otros a prepararse: abre los archivos de historial que entregaron los candidatos, míralos lado a lado, cada cifra con su duda, y pide práctica. Nada de esto se mezcla con tu propio historial.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>From Progress or Exams: you say for whom, under what name or none, and tick what may leave; the preview is exactly what the file holds. The texts of items never leave. Without a name you are a pseudonym, which like your id and key is the same in every file for this mentor and another for any other. With everything ticked the log itself leaves; then two mentors who put their files side by side could see that both are from one person.</source>
   <translation>Desde Progreso o Exámenes: dices para quién, con qué nombre o sin él, y marcas qué puede salir; la vista previa es exactamente lo que contiene el archivo. Los textos de las preguntas nunca salen. Sin nombre eres un seudónimo, que como tu id y tu clave es el mismo en cada archivo para este mentor y otro para cualquier otro. Con todo marcado sale el registro mismo; entonces dos mentores que pongan sus archivos lado a lado podrían ver que ambos son de una misma persona.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>From item review (R): say what is wrong with an item and propose a text. It becomes a small file for whoever keeps the bank. The keeper opens many of them on the page “Study group” and accepts or declines each with a word; the next version of the bank thanks whom you named.</source>
   <translation>Desde la revisión de preguntas (R): di qué está mal en una pregunta y propón un texto. Se convierte en un archivo pequeño para quien mantiene el banco. Esa persona abre muchos en la página “Grupo de estudio” y acepta o rechaza cada uno con una palabra; la siguiente versión del banco agradece a quien nombraste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>From item review (S): the item waits three days and then stands on the page “Mistakes” as practice. A right answer from that day on takes it off.</source>
   <translation>Desde la revisión de preguntas (S): la pregunta espera tres días y luego está en la página “Fallos” como práctica. Un acierto a partir de ese día la quita.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>GNU Lesser General Public License 3. The Qt libraries lie beside the program as files of their own and can be exchanged.</source>
   <translation>Licencia Pública General Reducida de GNU 3. Las bibliotecas de Qt están junto al programa como archivos propios y se pueden sustituir.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Go back, or close</source>
   <translation>Volver o cerrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Go to the next or the previous control</source>
   <translation>Ir al control siguiente o al anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Help about this page, and keys</source>
   <translation>Ayuda sobre esta página y teclas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Histories and mentors</source>
   <translation>Historiales y mentores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Home, End</source>
   <translation>Inicio, Fin</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>How good are these estimates?</source>
   <translation>¿Qué tan buenas son estas estimaciones?</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>How likely such an exam reaches the pass mark of our practice scale. It is shown in steps of 5%, never as none or certain. Its likely range is the chance if your ability were at the low or the high end of its own 90% interval. It is about our items and our scale, not a promise about the real exam.</source>
   <translation>Qué tan probable es que un examen así alcance el puntaje mínimo de nuestra escala de práctica. Se muestra en pasos de 5%, nunca como nula ni segura. Su intervalo probable es la probabilidad si tu capacidad estuviera en el extremo bajo o alto de su propio intervalo del 90%. Trata de nuestras preguntas y nuestra escala; no es una promesa sobre el examen real.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>How the estimates are made</source>
   <translation>Cómo se hacen las estimaciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>How the estimates moved, skill by skill and week by week, and how well they foretold your answers. Export for a mentor and opening a mentor's file are here too. Every chart can be read as a table.</source>
   <translation>Cómo cambiaron las estimaciones, habilidad por habilidad y semana por semana, y qué tan bien anticiparon tus respuestas. Aquí también exportas para un mentor y abres el archivo de un mentor. Cada gráfico se puede leer como tabla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>How you decide: changed answers, certainty, pace and flags, counted over your exams. A finding is shown only when there are enough answers for it, with the numbers it rests on.</source>
   <translation>Cómo decides: respuestas cambiadas, certeza, ritmo y marcas, contadas en tus exámenes. Un hallazgo solo se muestra cuando hay suficientes respuestas, con los números en que se apoya.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Inter</source>
   <translation>Inter</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Item editor</source>
   <translation>Editor de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Item review</source>
   <translation>Revisión de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Items right, of all items. An item without an answer counts as wrong.</source>
   <translation>Preguntas acertadas, de todas las preguntas. Una pregunta sin respuesta cuenta como incorrecta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys anywhere</source>
   <translation>Teclas en todas partes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys in item review</source>
   <translation>Teclas en la revisión de preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys in the exam room</source>
   <translation>Teclas en la sala de examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys in the list of all items</source>
   <translation>Teclas en la lista de todas las preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys on the Mentor page</source>
   <translation>Teclas en la página Mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Keys on the Today page</source>
   <translation>Teclas en la página Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Larger, smaller, usual text</source>
   <translation>Texto más grande, más pequeño, habitual</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Licenses</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Likely range, 90% interval</source>
   <translation>Intervalo probable, del 90%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Members give their first answers away: no names, no times, no order, and you see exactly what leaves before it does. Of at least five members they can be put into the bank; of an item figures are shown once 20 members answered it. “Agreement with the other items” is the point-biserial correlation: how much more often those who do well elsewhere get this item right. Below zero the key may be wrong.</source>
   <translation>Los miembros comparten sus primeras respuestas: sin nombres, sin tiempos, sin orden, y ves exactamente qué sale antes de que salga. Con al menos cinco miembros se pueden poner en el banco; de una pregunta se muestran cifras cuando 20 miembros la respondieron. “Concordancia con las demás preguntas” es la correlación biserial puntual: cuánto más a menudo aciertan esta pregunta quienes van bien en las demás. Por debajo de cero, la clave puede estar mal.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Mentor</source>
   <translation>Mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Mistakes</source>
   <translation>Fallos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Mock exam</source>
   <translation>Simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Move in the grid</source>
   <translation>Moverse por la cuadrícula</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Move in the table</source>
   <translation>Moverse por la tabla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>N or Alt+N</source>
   <translation>N o Alt+N</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Next item</source>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Next region of the window</source>
   <translation>Siguiente zona de la ventana</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>On the Mentor page each column is a candidate and each number the share of new items of a skill they would likely get right, from their own answers. A filled dot is strong, a hollow one weak; hatched cells rest on too few answers to be read. Skills and candidates are no contest: the order helps to find who needs you first.</source>
   <translation>En la página Mentor cada columna es un candidato y cada número la proporción de preguntas nuevas de una habilidad que probablemente acertaría, según sus propias respuestas. Un punto lleno es fuerte, uno hueco débil; las celdas rayadas se basan en muy pocas respuestas para interpretarlas. Las habilidades y los candidatos no compiten: el orden ayuda a ver quién te necesita primero.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Once you are certified: your activities of continuing education with their points and evidence, and what is still missing for renewal. The list is only for you.</source>
   <translation>Cuando ya tienes la certificación: tus actividades de educación continua con sus puntos y constancias, y lo que aún falta para renovarla. La lista es solo para ti.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>One file with the same items, order and time for all; it opens with a start code. It works on honor: the code lets a group begin together, it does not keep anybody out.</source>
   <translation>Un archivo con las mismas preguntas, el mismo orden y el mismo tiempo para todos; se abre con un código de inicio. Se basa en la confianza: el código permite que un grupo comience junto, no impide el paso a nadie.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>One item after the other: what you chose, the correct answer, and why each option is right or wrong. You can have an item asked again, or report a problem with it to whoever keeps the bank.</source>
   <translation>Una pregunta tras otra: qué elegiste, la respuesta correcta y por qué cada opción es correcta o no. Puedes pedir que se te pregunte otra vez o avisar de un problema a quien cuida el banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Open history files</source>
   <translation>Abrir archivos de historial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Open the candidate</source>
   <translation>Abrir el candidato</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Open the item</source>
   <translation>Abrir la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Our own estimate on a scale of 0 to 800 with the pass mark at 600: 75% correct is 600, 100% is 800, straight lines between. How CoSN turns answers into its score is not public, so this is never a CoSN score.</source>
   <translation>Nuestra propia estimación en una escala de 0 a 800 con el puntaje mínimo en 600: 75% de aciertos es 600, 100% es 800, con líneas rectas entre ellos. Cómo convierte CoSN las respuestas en su puntaje no es público, así que este nunca es un puntaje de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Outlook on the day</source>
   <translation>Perspectiva para el día</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>P or Alt+P</source>
   <translation>P o Alt+P</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Page by page</source>
   <translation>Página por página</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Percent correct</source>
   <translation>Porcentaje correcto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Practice and scores</source>
   <translation>Práctica y puntajes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Practice score</source>
   <translation>Puntaje de práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Press the control with the focus</source>
   <translation>Presionar el control que tiene el foco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Previous item</source>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Python Software Foundation License; SQLite is in the public domain</source>
   <translation>Licencia de la Python Software Foundation; SQLite es de dominio público</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Qt and PySide6</source>
   <translation>Qt y PySide6</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>R</source>
   <translation>R</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>R or Alt+R</source>
   <translation>R o Alt+R</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Receipt</source>
   <translation>Comprobante</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Remove (Del) on the page Exams takes a sitting out of all lists and figures; Undo brings it back. It stays in the history, flags set in it stay, and a sealed exam that was begun stays begun.</source>
   <translation>Quitar (Supr) en la página Exámenes saca una sesión de todas las listas y cifras; Deshacer la recupera. Queda en el historial, las marcas puestas en ella quedan, y un examen sellado que se comenzó sigue comenzado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Removing</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Report a problem</source>
   <translation>Avisar de un problema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Report a problem with the item</source>
   <translation>Avisar de un problema con la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Reports on items that wait for a decision, answers given away and put together, sealed mock exams, and your signature. Everything goes round as small files; nothing is sent.</source>
   <translation>Avisos sobre preguntas que esperan una decisión, respuestas cedidas y reunidas, simulacros sellados y tu firma. Todo circula como archivos pequeños; nada se envía.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Resume what is paused</source>
   <translation>Reanudar lo que está en pausa</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>S or Alt+S</source>
   <translation>S o Alt+S</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>SIL Open Font License 1.1, by The Inter Project Authors</source>
   <translation>Licencia SIL Open Font 1.1, de The Inter Project Authors</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Score report</source>
   <translation>Informe de puntaje</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Sealed group mock</source>
   <translation>Simulacro sellado de grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Show the data of a chart as a table</source>
   <translation>Mostrar los datos de un gráfico como tabla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Signed bank</source>
   <translation>Banco firmado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Sixteen characters that name the state of your history. Give them to your mentor when you hand a file over, or after an exam: every later file must then hold all that was there at that moment.</source>
   <translation>Dieciséis caracteres que nombran el estado de tu historial. Dáselos a tu mentor cuando entregues un archivo, o después de un examen: cada archivo posterior debe contener entonces todo lo que había en ese momento.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Skill estimate</source>
   <translation>Estimación de una habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Start practice</source>
   <translation>Comenzar a practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Strong, close, weak</source>
   <translation>Fuerte, cerca, débil</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Strong: the whole interval reaches the pass level. Weak: all of it is below. Close: it crosses the level. Fewer than 8 answers are too few for any of them.</source>
   <translation>Fuerte: todo el intervalo alcanza el nivel mínimo. Débil: todo está por debajo. Cerca: cruza el nivel. Menos de 8 respuestas son muy pocas para cualquiera de los tres.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Study group</source>
   <translation>Grupo de estudio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Study groups</source>
   <translation>Grupos de estudio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Submit</source>
   <translation>Entregar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Tab, Shift+Tab</source>
   <translation>Tab, Mayús+Tab</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>That nothing in it was changed since the program wrote it: the signature fits, each event follows from the one before, and your own copy of the program comes to the same figures from the answers. With a receipt, also that nothing is missing which was there then.</source>
   <translation>Que nada en él se cambió desde que el programa lo escribió: la firma corresponde, cada evento sigue al anterior, y tu propia copia del programa llega a las mismas cifras a partir de las respuestas. Con un comprobante, también que no falta nada de lo que había entonces.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>The CETL practice bank</source>
   <translation>El banco de práctica CETL</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>The banks on this computer, the one in use, and what the rules say of it. Add a bank, import a file of another program, update a bank with a newer version, export, or set one aside for 30 days. Files can be dropped on this page; “Recent files” opens one again.</source>
   <translation>Los bancos de esta computadora, el que está en uso y lo que dicen de él las reglas. Agrega un banco, importa un archivo de otro programa, actualiza un banco con una versión más nueva, expórtalo o apártalo por 30 días. Puedes soltar archivos en esta página; “Archivos recientes” vuelve a abrir uno.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>The estimate is a Bayesian filter over one general ability and ten skills: T. Minka, Expectation propagation, 2001, and R. Kalman, Journal of Basic Engineering, 1960. Intervals of counted shares: E. B. Wilson, Journal of the American Statistical Association, 1927. Twenty dots: M. Kay and others, CHI 2016; M. Fernandes and others, CHI 2018. Prediction before the answer: A. P. Dawid, Journal of the Royal Statistical Society A, 1984. The constants were set once on public answer logs; the measurements come with the source code.</source>
   <translation>La estimación es un filtro bayesiano sobre una capacidad general y diez habilidades: T. Minka, Expectation propagation, 2001, y R. Kalman, Journal of Basic Engineering, 1960. Intervalos de proporciones contadas: E. B. Wilson, Journal of the American Statistical Association, 1927. Veinte puntos: M. Kay y otros, CHI 2016; M. Fernandes y otros, CHI 2018. Previsión antes de la respuesta: A. P. Dawid, Journal of the Royal Statistical Society A, 1984. Las constantes se fijaron una vez con registros públicos de respuestas; las mediciones vienen con el código fuente.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>The estimate today less the one that only the answers up to the end of the day 14 days ago would give for today. Nothing is shown when there were no answers then. A change smaller than the interval may be chance.</source>
   <translation>La estimación de hoy menos la que darían para hoy solo las respuestas de hasta el final del día de hace 14 días. No se muestra nada cuando entonces no había respuestas. Un cambio menor que el intervalo puede ser azar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>The middle value: half of the items took longer, half were quicker.</source>
   <translation>El valor del medio: la mitad de las preguntas tomó más tiempo, la otra mitad menos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>The result of one sitting: practice score, share right with its interval, areas and skills, and the time you took. From here you look at every item with the reason for each option. A skill with few items gets no verdict.</source>
   <translation>El resultado de una sesión: puntaje de práctica, proporción correcta con su intervalo, áreas y habilidades, y el tiempo que tardaste. Desde aquí miras cada pregunta con la explicación de cada opción. Una habilidad con pocas preguntas no recibe veredicto.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>The same 20 dots on the date of your exam, if you stopped practicing now. Only forgetting is counted, so practice until then makes it better.</source>
   <translation>Los mismos 20 puntos en la fecha de tu examen, si dejaras de practicar ahora. Solo se cuenta el olvido, así que practicar hasta entonces los mejora.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>The share of new items of a skill that you would likely get right today. Every answer moves it: how much depends on how surprising the answer was, how hard the item is, and how sure the estimate already is. It allows for lucky guesses, learning, forgetting and your form on the day. What you show in one skill also says a little about the others. An item met again the same day does not count as new evidence, and one met again later counts for less.</source>
   <translation>La proporción de preguntas nuevas de una habilidad que probablemente acertarías hoy. Cada respuesta la mueve: cuánto depende de lo sorprendente que fue la respuesta, de lo difícil que es la pregunta y de lo segura que ya es la estimación. Tiene en cuenta los aciertos por suerte, el aprendizaje, el olvido y tu forma del día. Lo que muestras en una habilidad también dice un poco de las demás. Una pregunta que vuelve el mismo día no cuenta como evidencia nueva, y una que vuelve más tarde cuenta menos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>The window speaks English or Spanish; choose it in Settings, and it is spoken from the next start on. Items stay in the language of their bank. The commands of the terminal, and files made for others, are in English.</source>
   <translation>La ventana habla inglés o español; se elige en Ajustes y vale desde el próximo inicio. Las preguntas siguen en el idioma de su banco. Los comandos de la terminal, y los archivos hechos para otros, están en inglés.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Theme, text size, reading font, language, keys of the exam room, extra time, the date of your exam, and your data: where it lies, backups, and how to restore one.</source>
   <translation>Tema, tamaño del texto, letra, idioma, teclas de la sala de examen, tiempo adicional, la fecha de tu examen y tus datos: dónde están, las copias de seguridad y cómo restaurar una.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Two sittings side by side, skill by skill. A difference smaller than its interval may be chance, and is called that.</source>
   <translation>Dos sesiones lado a lado, habilidad por habilidad. Una diferencia menor que su intervalo puede ser azar, y así se dice.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Unofficial</source>
   <translation>No oficial</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>Update a bank</source>
   <translation>Actualizar un banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>What a verified file cannot prove</source>
   <translation>Qué no puede probar un archivo verificado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>What a verified file proves</source>
   <translation>Qué prueba un archivo verificado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>What practice does</source>
   <translation>Qué hace la práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>What the numbers mean</source>
   <translation>Qué significan los números</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>What this is</source>
   <translation>Qué es esto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_group.py" />
   <source>When the key of an item is corrected, old sittings are scored again; the report shows both scores. When an item asks something else, your old answers stay in the history but no longer feed the estimate.</source>
   <translation>Cuando se corrige la clave de una pregunta, las sesiones anteriores se califican otra vez; el informe muestra ambos puntajes. Cuando una pregunta pregunta otra cosa, tus respuestas anteriores quedan en el historial pero ya no alimentan la estimación.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_numbers.py" />
   <source>Where the true share lies about nine times out of ten. It narrows with answers and widens with time away. When it crosses the pass level, the program says “close” and no more. For people whose skills differ very much it is somewhat too narrow in the first fifty answers.</source>
   <translation>Donde está la proporción verdadera unas nueve veces de cada diez. Se estrecha con las respuestas y se ensancha con el tiempo sin practicar. Cuando cruza el nivel mínimo, el programa dice “cerca” y nada más. Para personas con habilidades muy desiguales es algo estrecho de más en las primeras cincuenta respuestas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Where you stand and what to do next. “Start practice” asks the items that help most now; a sitting that was left waits here. The plan spreads the work over the days until your exam; what a mentor asks for stands at the top.</source>
   <translation>Dónde estás y qué conviene hacer ahora. “Comenzar a practicar” pregunta lo que más ayuda en este momento; una sesión que dejaste espera aquí. El plan reparte el trabajo en los días hasta tu examen; lo que pide un mentor está arriba.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_topics.py" />
   <source>Where your true share lies nine times out of ten, by Wilson's interval. The fewer the items, the wider it is.</source>
   <translation>Donde está tu proporción verdadera nueve veces de cada diez, según el intervalo de Wilson. Cuantas menos preguntas, más ancho es.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_history.py" />
   <source>Who sat in front of the computer, what lay open beside it, or that nobody changed the program: a candidate controls their own computer. “Not signed” or “another key” is no accusation either; a new computer has a new key. Ask, and compare the eight words of the key.</source>
   <translation>Quién estaba frente a la computadora, qué había abierto al lado, o que nadie cambió el programa: un candidato controla su propia computadora. “Sin firma” u “otra clave” tampoco es una acusación; una computadora nueva tiene una clave nueva. Pregunta, y compara las ocho palabras de la clave.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/help_pages.py" />
   <source>Write and change items of a bank. The list beside it finds items by words and beginnings of words, by words in quotes that stand in a row, by id, skill, topic and status; a very large bank is read once for that. The rules look at an item as it stands. Saving makes a new version of the bank; you are told what that does to old answers.</source>
   <translation>Escribe y cambia preguntas de un banco. La lista de al lado encuentra preguntas por palabras y comienzos de palabras, por palabras entre comillas que van seguidas, por identificador, habilidad, tema y estado; para eso, un banco muy grande se lee una vez. Las reglas examinan la pregunta tal como está. Guardar crea una versión nueva del banco; se te dice qué efecto tiene sobre las respuestas anteriores.</translation>
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>CETL Prep ended unexpectedly last time</source>
   <translation>CETL Prep terminó inesperadamente la última vez</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Copy the text</source>
   <translation>Copiar el texto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Every answer shown as chosen is saved, and an exam that was open can be resumed. The text below holds no answers and no names; it helps to mend the fault. It was sent nowhere.</source>
   <translation>Cada respuesta que se mostró como elegida está guardada, y un examen que estaba abierto se puede reanudar. El texto de abajo no contiene respuestas ni nombres; ayuda a corregir la falla. No se envió a ninguna parte.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Something went wrong</source>
   <translation>Algo salió mal</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>Technical text</source>
   <translation>Texto técnico</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>There is no bank “{bank}” in your library. The Banks page lists yours.</source>
   <translation>No hay ningún banco “{bank}” en tu biblioteca. La página Bancos muestra los tuyos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>There is no question bank yet. Add one on the Banks page.</source>
   <translation>Aún no hay ningún banco de preguntas. Agrega uno en la página Bancos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>This is a fault in the program. Every answer shown as chosen is saved, and you can go on working. The text below holds no answers and no names; it helps to mend the fault.</source>
   <translation>Es una falla del programa. Cada respuesta que se mostró como elegida está guardada, y puedes seguir trabajando. El texto de abajo no contiene respuestas ni nombres; ayuda a corregir la falla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/messages.py" />
   <source>{file} is in no format that is known; nothing was changed.</source>
   <translation>{file} no está en ningún formato conocido; no se cambió nada.</translation>
  </message>
 </context>
 <context>
  <name>room</name>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>1 minute left.</source>
   <translation>Queda 1 minuto.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Every item has an answer.</source>
   <translation>Todas las preguntas tienen respuesta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Item {number} has no answer and counts as wrong.</source>
   <translation>La pregunta {number} no tiene respuesta y cuenta como incorrecta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Item {number}.</source>
   <translation>Pregunta {number}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Items {numbers}.</source>
   <translation>Preguntas {numbers}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Resumed. The computer slept for {minutes} min; the clock stood still.</source>
   <translation>Se reanudó. La computadora durmió {minutes} min; el reloj estuvo detenido.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>The clock starts when you press Begin section.</source>
   <translation>El reloj empieza cuando presionas Comenzar la sección.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>Time for the last section is up; its answers are saved.</source>
   <translation>Se acabó el tiempo de la sección anterior; sus respuestas están guardadas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>You cannot come back to what you have ended.</source>
   <translation>No puedes volver a lo que has terminado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>less than a minute</source>
   <translation>menos de un minuto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{count} items have no answer and count as wrong.</source>
   <translation>{count} preguntas no tienen respuesta y cuentan como incorrectas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{count} items have no answer and count as wrong: {numbers}.</source>
   <translation>{count} preguntas no tienen respuesta y cuentan como incorrectas: {numbers}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{items} items, no clock</source>
   <translation>{items} preguntas, sin reloj</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{items} items, no clock.</source>
   <translation>{items} preguntas, sin reloj.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{items} items, {minutes} minutes</source>
   <translation>{items} preguntas, {minutes} minutos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{items} items, {minutes} minutes left for them.</source>
   <translation>{items} preguntas, quedan {minutes} minutos para ellas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{minutes} minutes left.</source>
   <translation>Quedan {minutes} minutos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_words.py" />
   <source>{some} and {last}</source>
   <translation>{some} y {last}</translation>
  </message>
 </context>
 <context>
  <name>room-keys</name>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>All items, where you also submit</source>
   <translation>Todas las preguntas, donde también se entrega</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Choose an option; in an exam the same key again takes it back</source>
   <translation>Elegir una opción; en un examen, la misma tecla otra vez la quita</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Choose the option at place {n}</source>
   <translation>Elegir la opción en el lugar {n}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>F6</source>
   <translation>F6</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Flag for review</source>
   <translation>Marcar para revisar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Go through the words of the question; select them</source>
   <translation>Recorrer las palabras de la pregunta; seleccionarlas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Go to the next part of the screen</source>
   <translation>Ir a la siguiente parte de la pantalla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Hide or show the time</source>
   <translation>Ocultar o mostrar el tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Highlight the selected words, or take the highlight away</source>
   <translation>Resaltar las palabras seleccionadas, o quitar el resaltado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>How sure you are; the same key again clears it</source>
   <translation>Con cuánta certeza; la misma tecla otra vez lo borra</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>How sure: certain</source>
   <translation>Certeza: con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>How sure: fairly sure</source>
   <translation>Certeza: casi con certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>How sure: guessing</source>
   <translation>Certeza: adivinando</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Left, Right; with Shift</source>
   <translation>Izquierda, Derecha; con Mayús</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Move between the options and choose</source>
   <translation>Moverse entre las opciones y elegir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Next item</source>
   <translation>Pregunta siguiente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Open the calculator</source>
   <translation>Abrir la calculadora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Previous item</source>
   <translation>Pregunta anterior</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Read the item from the top</source>
   <translation>Leer la pregunta desde el principio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Shift and the key of an option</source>
   <translation>Mayús y la tecla de una opción</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Strike the option out, or restore it</source>
   <translation>Tachar la opción, o restaurarla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Up, Down, Space</source>
   <translation>Arriba, Abajo, Espacio</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>Write a note on the item</source>
   <translation>Escribir una nota sobre la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/room_keys.py" />
   <source>{key} or {alt}</source>
   <translation>{key} o {alt}</translation>
  </message>
 </context>
 <context>
  <name>texts</name>
  <message>
   <location filename="../../cetl_prep/gui/widgets/text_block.py" />
   <source>This text is too long to be shown whole; {n} characters are left out here.</source>
   <translation>Este texto es demasiado largo para mostrarlo completo; aquí se omiten {n} caracteres.</translation>
  </message>
 </context>
 <context>
  <name>words</name>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>1 day to your exam.</source>
   <translation>Falta 1 día para tu examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>1 error</source>
   <translation>1 error</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>1 note</source>
   <translation>1 nota</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>1 warning</source>
   <translation>1 advertencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>A lighter day, {minutes} min</source>
   <translation>Un día más ligero, {minutes} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>A note can have {limit} characters; this one is longer, so what was kept before stays.</source>
   <translation>Una nota puede tener {limit} caracteres; esta es más larga, así que queda lo que estaba guardado antes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/group.py" />
   <source>Agreement with the other items: {r}, likely {low} to {high}.</source>
   <translation>Concordancia con las demás preguntas: {r}, probable de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Another key</source>
   <translation>Otra clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Another terminal sits an exam or a practice in this profile. Go on there, or end it first.</source>
   <translation>Otra terminal está en un examen o una práctica en este perfil. Continúa allí, o termina antes esa sesión.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Answers missing</source>
   <translation>Faltan respuestas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Answers you changed</source>
   <translation>Respuestas que cambiaste</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Apart: {difference}.</source>
   <translation>Diferencia: {difference}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Asked for by a mentor</source>
   <translation>Pedido por un mentor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Author: {name}</source>
   <translation>Autor: {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Bank: {title}, version {version}</source>
   <translation>Banco: {title}, versión {version}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Brought in</source>
   <translation>Traída de fuera</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Brought in, by {name}</source>
   <translation>Traída de fuera, por {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>CSV tables in a zip file, signed</source>
   <translation>Tablas CSV en un archivo zip, firmado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Certain, but wrong</source>
   <translation>Con certeza, pero incorrectas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Changed after export: something in it is not as the program of {name} wrote it.</source>
   <translation>Cambiado después de exportarse: algo en él no está como el programa de {name} lo escribió.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Changed by {name}</source>
   <translation>Cambiada por {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Changing costs you items.</source>
   <translation>Cambiar te hace perder preguntas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Changing gains you items.</source>
   <translation>Cambiar te hace ganar preguntas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/group.py" />
   <source>Check the key: those who got fewer other items right chose it more often.</source>
   <translation>Revisa la clave: quienes acertaron menos en las demás preguntas la eligieron más a menudo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/group.py" />
   <source>Check the key: {rival} was chosen more often than the correct answer.</source>
   <translation>Revisa la clave: {rival} se eligió más a menudo que la respuesta correcta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Confidence</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Declare first that nothing of this is recalled from a real exam. What is, must not be passed on; nothing was written.</source>
   <translation>Declara primero que nada de esto se recuerda de un examen real. Lo que sí, no debe divulgarse; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Did not know it</source>
   <translation>No lo sabía</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Each sitting with its result.</source>
   <translation>Cada sesión con su resultado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>Entry {n} of your history is not as it was written.</source>
   <translation>La entrada {n} de tu historial no está como se escribió.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Event {event} of sitting {attempt} makes no sense, so the history cannot be read.</source>
   <translation>El evento {event} de la sesión {attempt} no tiene sentido, así que el historial no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Everything in this file is in {title} already, beside what you changed there. Nothing has changed.</source>
   <translation>Todo lo de este archivo ya está en {title}, junto con lo que cambiaste allí. No ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Exams and practice</source>
   <translation>Exámenes y práctica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Excel workbook</source>
   <translation>Libro de Excel</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Facts read against the sources</source>
   <translation>Hechos cotejados con las fuentes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Figures are put together only of {least} members or more; here are {have}. Nothing was written.</source>
   <translation>Las cifras se reúnen solo con {least} miembros o más; aquí hay {have}. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>First quarter</source>
   <translation>Primer cuarto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Flagged against unflagged</source>
   <translation>Marcadas frente a sin marcar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Flagged answers are right about as often as the others.</source>
   <translation>Las respuestas marcadas son correctas más o menos con la misma frecuencia que las demás.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Flagged answers are right less often: your flags find what you do not know.</source>
   <translation>Las respuestas marcadas son correctas menos veces: tus marcas encuentran lo que no sabes.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Flagged answers are right more often: the doubt was not needed.</source>
   <translation>Las respuestas marcadas son correctas más veces: la duda no hacía falta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Flagged: {share}.</source>
   <translation>Marcadas: {share}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>For a grade book, say how you are called in it, and for Canvas also give the grade book that Canvas exported.</source>
   <translation>Para un libro de calificaciones, indica cómo te llamas en él, y para Canvas da además el libro que exportó Canvas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Free: nothing needs to be done</source>
   <translation>Libre: no hace falta hacer nada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>Go on; it is tried again every few seconds.</source>
   <translation>Sigue; se intenta otra vez cada pocos segundos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Go through the misses of the mock exam, {minutes} min</source>
   <translation>Repasar los fallos del simulacro, {minutes} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Grades for Canvas</source>
   <translation>Calificaciones para Canvas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Grades for Moodle</source>
   <translation>Calificaciones para Moodle</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>History file, signed</source>
   <translation>Archivo de historial, firmado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>How many items of each skill you answered, and how many were right. Always included.</source>
   <translation>Cuántas preguntas de cada habilidad respondiste y cuántas acertaste. Siempre se incluye.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>How sure you said you were.</source>
   <translation>Con cuánta certeza dijiste responder.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>It is not the key that you know by this name.</source>
   <translation>No es la clave que conoces con ese nombre.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>It is signed with another key than earlier files of this candidate.</source>
   <translation>Está firmado con otra clave que los archivos anteriores de este candidato.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Item {0}: its key is missing.</source>
   <translation>Pregunta {0}: falta su clave.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Item {0}: the file has another key than your copy of the bank.</source>
   <translation>Pregunta {0}: el archivo tiene otra clave que tu copia del banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Item {item} lacks: {lack}. Complete it, or save it as a draft.</source>
   <translation>A la pregunta {item} le falta: {lack}. Complétala o guárdala como borrador.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Item “{item}” has no option “{option}”.</source>
   <translation>La pregunta “{item}” no tiene la opción “{option}”.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Item “{item}” is in a section that is not open now, so nothing was changed.</source>
   <translation>La pregunta “{item}” está en una sección que ahora no está abierta, así que no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Item “{item}” is not part of this exam.</source>
   <translation>La pregunta “{item}” no es parte de este examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Item “{item}” stands twice in this bank. Give one of them another id.</source>
   <translation>La pregunta “{item}” está dos veces en este banco. Dale otro id a una de ellas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Last quarter</source>
   <translation>Último cuarto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>License: {license}</source>
   <translation>Licencia: {license}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Longest silent first</source>
   <translation>Más tiempo inactivos primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Misread the question</source>
   <translation>Leí mal la pregunta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Mock exam</source>
   <translation>Simulacro</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Mock exam {number}</source>
   <translation>Simulacro {number}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Most weak skills first</source>
   <translation>Más habilidades débiles primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Neither of the two versions was made of {file}, so it cannot be their base. Name the version both come from, or none; nothing was changed.</source>
   <translation>Ninguna de las dos versiones procede de {file}, así que no puede ser su base. Indique la versión de la que proceden ambas, o ninguna; no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>No backup could be made as {file}: {reason}. Your history itself is as it was.</source>
   <translation>No se pudo hacer una copia de seguridad en {file}: {reason}. Tu historial sigue como estaba.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>No signature under this bank holds. Nothing was written.</source>
   <translation>Ninguna firma de este banco es válida. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>No signature under “{bank}” holds, so there is nobody to confirm.</source>
   <translation>Ninguna firma de “{bank}” es válida, así que no hay a quién confirmar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>Not enough answers yet for a chance of passing</source>
   <translation>Aún no hay respuestas suficientes para una probabilidad de aprobar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Not flagged: {share}.</source>
   <translation>Sin marcar: {share}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>Not saved yet: marks and notes. {why}</source>
   <translation>Aún sin guardar: marcas y notas. {why}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>Not saved yet: your answer to item {items}. {why}</source>
   <translation>Aún sin guardar: tu respuesta a la pregunta {items}. {why}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>Not saved yet: your answers to {n} items. {why}</source>
   <translation>Aún sin guardar: tus respuestas a {n} preguntas. {why}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Not signed</source>
   <translation>Sin firma</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>Not signed.</source>
   <translation>Sin firma.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Not signed: nothing in it contradicts itself, but nothing shows who made it.</source>
   <translation>Sin firma: nada en él se contradice, pero nada muestra quién lo hizo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>Nothing could be read from it and there is no backup, so a new one was begun.</source>
   <translation>No se pudo leer nada de él y no hay copia de seguridad, así que se comenzó uno nuevo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Nothing is said below {enough} answers in each quarter; {needed} more to go.</source>
   <translation>No se dice nada con menos de {enough} respuestas en cada cuarto; faltan {needed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>Nothing was changed. Close the program and start it again: what your backups hold is put right then.</source>
   <translation>No se cambió nada. Cierra el programa y ábrelo de nuevo: entonces se corrige lo que contienen tus copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Of the changes that mattered, {share} gained an item.</source>
   <translation>De los cambios que importaron, {share} ganaron una pregunta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Of {count} changed answers {gained} went from wrong to right, {lost} from right to wrong and {wrong} from wrong to wrong.</source>
   <translation>De {count} respuestas cambiadas, {gained} pasaron de incorrecta a correcta, {lost} de correcta a incorrecta y {wrong} de incorrecta a incorrecta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>Old answers to {n} items no longer feed the estimate, because they ask something else now.</source>
   <translation>Las respuestas anteriores a {n} preguntas ya no alimentan la estimación, porque ahora preguntan otra cosa.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>One answer that could not be saved when you gave it is saved now.</source>
   <translation>Ya está guardada una respuesta que no se pudo guardar cuando la diste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Only {largest} items can be practised now: the others were met too recently, or do not fit. Ask for {largest} or fewer, or come back tomorrow.</source>
   <translation>Ahora solo se pueden practicar {largest} preguntas: las demás se vieron hace muy poco o no corresponden. Pide {largest} o menos, o vuelve mañana.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Over the pass mark, by less than the margin of error.</source>
   <translation>Por encima del puntaje mínimo, por menos que el margen de error.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Over the pass mark, by more than the margin of error.</source>
   <translation>Por encima del puntaje mínimo, por más que el margen de error.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Pace by quarter of the exam</source>
   <translation>Ritmo por cuarto del examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Practice {number}</source>
   <translation>Práctica {number}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Practice, {minutes} min</source>
   <translation>Práctica, {minutes} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>QTI results</source>
   <translation>Resultados QTI</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/mentor_page.py" />
   <source>Readiness, lowest first</source>
   <translation>Preparación, la más baja primero</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Reading {file} took more than {seconds} seconds, so it was stopped. Nothing was changed.</source>
   <translation>Leer {file} tomó más de {seconds} segundos, así que se detuvo. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Reading {file} was stopped. Nothing was changed.</source>
   <translation>Se detuvo la lectura de {file}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Report as PDF</source>
   <translation>Informe en PDF</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Report as a web page</source>
   <translation>Informe como página web</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Reviewed</source>
   <translation>Revisada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Reviewed by {name}</source>
   <translation>Revisada por {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Say in a word what was put right, or why nothing was. Nothing was changed.</source>
   <translation>Di en una palabra qué se corrigió, o por qué nada. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Sealed mock exam</source>
   <translation>Simulacro sellado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Sealed mock exam {number}</source>
   <translation>Simulacro sellado {number}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Second quarter</source>
   <translation>Segundo cuarto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Seconds on each item, the length of sittings, and time allowed.</source>
   <translation>Segundos en cada pregunta, duración de las sesiones y tiempo permitido.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Set an exam date in Settings for a plan that ends with your exam.</source>
   <translation>Pon una fecha de examen en Ajustes para tener un plan que termina con tu examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>Signature broken. This bank was changed after {name} signed it.</source>
   <translation>Firma rota. Este banco se cambió después de que {name} lo firmó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Signature broken: {file} was changed after {name} signed it. It was set aside and is not used. Ask for a fresh copy; to use it all the same, add it with --even-changed.</source>
   <translation>Firma rota: {file} se cambió después de que {name} lo firmó. Se apartó y no se usa. Pide una copia nueva; para usarlo de todos modos, agrégalo con --even-changed.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>Signed by someone you have not confirmed, who goes by {name} ({words}). Unchanged since.</source>
   <translation>Firmado por alguien que no has confirmado, que se presenta como {name} ({words}). Sin cambios desde entonces.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>Signed by you ({words}), unchanged since.</source>
   <translation>Firmado por ti ({words}), sin cambios desde entonces.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>Signed by {name} ({words}), unchanged since.</source>
   <translation>Firmado por {name} ({words}), sin cambios desde entonces.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Sitting {0}: event {1} is not as it was recorded.</source>
   <translation>Sesión {0}: el evento {1} no está como se registró.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Sitting {0}: events are missing at its end.</source>
   <translation>Sesión {0}: faltan eventos al final.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Skills</source>
   <translation>Habilidades</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Slip {slip} was {decision} already. Nothing was changed.</source>
   <translation>El aviso {slip} ya estaba {decision}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Slip: knew it, chose another</source>
   <translation>Descuido: lo sabía y elegí otra</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Solved with the key hidden</source>
   <translation>Resuelta con la clave oculta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Source of the bank: {source}</source>
   <translation>Origen del banco: {source}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>That is {percent}% (90% interval {interval}). These misses come first in your mistakes.</source>
   <translation>Es un {percent}% (intervalo del 90%: {interval}). Estos fallos van primero en tus fallos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The backup {file} could not be verified, so nothing was changed.</source>
   <translation>La copia {file} no se pudo verificar, así que no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The backup {file} is not as it was written, so it was not used. Your history is as it was.</source>
   <translation>La copia {file} no está como se escribió, así que no se usó. Tu historial sigue como estaba.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The bank is too small for this: {missing}. The largest it can give is {largest} items.</source>
   <translation>El banco es muy pequeño para esto: {missing}. Lo máximo que puede dar son {largest} preguntas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The bank this needs (version {digest}) is no longer in your library. Add that bank file again.</source>
   <translation>El banco que se necesita (versión {digest}) ya no está en tu biblioteca. Agrega otra vez ese archivo de banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The disk is full, so this is not saved. Free some space and try again.</source>
   <translation>El disco está lleno, así que esto no está guardado. Libera espacio e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The disk reported a fault while writing {file}, so this is not saved. Check the disk and try again.</source>
   <translation>El disco informó una falla al escribir {file}, así que esto no está guardado. Revisa el disco e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>The file as it was is kept as {file}.</source>
   <translation>El archivo como estaba se conserva como {file}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>The file of your history is damaged.</source>
   <translation>El archivo de tu historial está dañado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>The file was written anew by something else than this program.</source>
   <translation>El archivo lo reescribió algo distinto de este programa.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The form “{format}” is made of {parts}, which you did not choose to share. Choose that too, or another form.</source>
   <translation>La forma “{format}” se compone de {parts}, que no elegiste compartir. Elige eso también, u otra forma.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The format “{format}” can be read but not written.</source>
   <translation>El formato “{format}” se puede leer pero no escribir.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The format “{format}” can be written but not read.</source>
   <translation>El formato “{format}” se puede escribir pero no leer.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The key of item “{item}” is not known, so it cannot be scored.</source>
   <translation>La clave de la pregunta “{item}” no se conoce, así que no se puede calificar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The list of what mentors asked for, {file}, cannot be read. It was left as it is; move it away to begin a new one.</source>
   <translation>La lista de lo que pidieron los mentores, {file}, no se puede leer. Se dejó como estaba; muévela para comenzar una nueva.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>The middle time of an item and the share right, each with its 90% interval.</source>
   <translation>El tiempo mediano por pregunta y la proporción de aciertos, cada uno con su intervalo del 90%.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>The order of events does not fit the events that are there.</source>
   <translation>El orden de los eventos no concuerda con los eventos que hay.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The order of events names sitting {attempt}, which is not there.</source>
   <translation>El orden de los eventos nombra la sesión {attempt}, que no está.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The passphrase is too short: take at least {least} characters.</source>
   <translation>La frase de contraseña es muy corta: usa al menos {least} caracteres.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The path of the data folder is too long (at most {most} bytes): {file}. Choose another with --profile.</source>
   <translation>La ruta de la carpeta de datos es demasiado larga (como máximo {most} bytes): {file}. Elige otra con --profile.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/score_panel.py" />
   <source>The practice score is our own estimate from practice items. It is not a CoSN score; how CoSN turns answers into its score is not public.</source>
   <translation>El puntaje de práctica es nuestra propia estimación a partir de preguntas de práctica. No es un puntaje de CoSN; cómo convierte CoSN las respuestas en su puntaje no es público.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>The receipt {0} names a state that this history never had.</source>
   <translation>El comprobante {0} nombra un estado que este historial nunca tuvo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The sealed mock exam is sat whole, all {items} items, because it works only once. Leave the number of items out.</source>
   <translation>El simulacro sellado se presenta completo, con sus {items} preguntas, porque sirve una sola vez. No indiques un número de preguntas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The sealed mock exam of this bank was begun before; it works only once, because its items must be new to you.</source>
   <translation>El simulacro sellado de este banco ya se comenzó antes; sirve una sola vez, porque sus preguntas deben ser nuevas para ti.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>The signature does not fit the content.</source>
   <translation>La firma no concuerda con el contenido.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>The signature file beside it belongs to another file or another state of it.</source>
   <translation>El archivo de firma que está al lado es de otro archivo o de otro estado de este.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The slip lacks: {lack}. Nothing was written.</source>
   <translation>Al aviso le falta: {lack}. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The slip on item {item} does not fit the item as it is now: {reason}. Nothing was changed.</source>
   <translation>El aviso sobre la pregunta {item} no corresponde a la pregunta como está ahora: {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The start code is too short: take at least {least} letters.</source>
   <translation>El código de inicio es muy corto: usa al menos {least} letras.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>The “{field}” of this prescription cannot be used: it is missing, too long, too large, or a day that has passed.</source>
   <translation>El “{field}” de esta indicación no se puede usar: falta, es muy largo, muy grande, o es un día que ya pasó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There are fewer than {least} answers to give away yet. Practise first; nothing was written.</source>
   <translation>Aún hay menos de {least} respuestas para compartir. Practica primero; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There are no words to highlight there.</source>
   <translation>Ahí no hay palabras que resaltar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There are only {free} MB free where {file} lies. Free {needed} MB, so that every answer can be saved, and begin again.</source>
   <translation>Solo hay {free} MB libres donde está {file}. Libera {needed} MB, para que se pueda guardar cada respuesta, y empieza otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no bank “{bank}” in your library. `cetl-prep bank list` shows them.</source>
   <translation>No hay ningún banco “{bank}” en tu biblioteca. `cetl-prep bank list` los muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no finished exam yet, so there is no grade to hand over.</source>
   <translation>Aún no hay ningún examen terminado, así que no hay calificación que entregar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no format “{format}” for a history. Known are: {names}.</source>
   <translation>No hay ningún formato “{format}” para un historial. Se conocen: {names}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no format “{format}”. Known are: {names}.</source>
   <translation>No hay ningún formato “{format}”. Se conocen: {names}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no item “{item}” in this bank.</source>
   <translation>No hay ninguna pregunta “{item}” en este banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no prescription “{prescription}”. `cetl-prep history prescriptions` shows them.</source>
   <translation>No hay ninguna indicación “{prescription}”. `cetl-prep history prescriptions` las muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no question bank yet. Add one with `cetl-prep bank add FILE`.</source>
   <translation>Aún no hay ningún banco de preguntas. Agrega uno con `cetl-prep bank add FILE`.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no question in {file}. Nothing was changed.</source>
   <translation>No hay ninguna pregunta en {file}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no single candidate “{candidate}” among the files opened here. `cetl-prep mentor list` shows them.</source>
   <translation>No hay un único candidato “{candidate}” entre los archivos abiertos aquí. `cetl-prep mentor list` los muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no single exam or practice called “{attempt}”. `cetl-prep history list` shows them.</source>
   <translation>No hay un único examen o práctica llamado “{attempt}”. `cetl-prep history list` los muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no single slip “{slip}”. `cetl-prep bank slips list` shows them.</source>
   <translation>No hay un único aviso “{slip}”. `cetl-prep bank slips list` los muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no skill “{skill}” in this bank. Its skills: {names}.</source>
   <translation>No hay ninguna habilidad “{skill}” en este banco. Sus habilidades: {names}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is no update of this bank that can be undone, or it was changed since.</source>
   <translation>No hay ninguna actualización de este banco que se pueda deshacer, o se cambió después.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>There is only one file of {candidate}, so there is nothing to compare it with.</source>
   <translation>Solo hay un archivo de {candidate}, así que no hay con qué compararlo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>These are not the words of the key that signed it. Do not confirm it; ask the signer again, by another way than this file came.</source>
   <translation>Estas no son las palabras de la clave que lo firmó. No lo confirmes; pregunta otra vez a quien firmó, por otra vía que la de este archivo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Third quarter</source>
   <translation>Tercer cuarto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This exam was handed in already, so it can no longer be answered.</source>
   <translation>Este examen ya se entregó, así que ya no se puede responder.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This is not a signature in the form of minisign.</source>
   <translation>Esto no es una firma en la forma de minisign.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This is the last section, so there is none to go on to; submit the exam instead.</source>
   <translation>Esta es la última sección, así que no hay otra a la que pasar; entrega el examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This item was answered already; practice keeps the first answer.</source>
   <translation>Esta pregunta ya se respondió; la práctica conserva la primera respuesta.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This passphrase does not open {file}, or the file was changed. Nothing was changed.</source>
   <translation>Esta frase de contraseña no abre {file}, o el archivo se cambió. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This signature was made with a key that you do not know yet. Ask for the public key of the signer.</source>
   <translation>Esta firma se hizo con una clave que aún no conoces. Pide la clave pública de quien firma.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This sitting is not one of a sealed group mock, so there is no result to give.</source>
   <translation>Esta sesión no es de un simulacro sellado de grupo, así que no hay resultado que dar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>This start code does not open {file}, or the file was changed. Check the code; capitals and hyphens make no difference.</source>
   <translation>Este código de inicio no abre {file}, o el archivo se cambió. Revisa el código; mayúsculas y guiones no importan.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Time is up; this answer came too late to count.</source>
   <translation>Se acabó el tiempo; esta respuesta llegó muy tarde para contar.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Too close to tell whether changing helps you.</source>
   <translation>Muy parejo para saber si cambiar te ayuda.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Too few to tell.</source>
   <translation>Muy pocas para saberlo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/models/cohort.py" />
   <source>Unchanged</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Unchanged since the program of {name} exported it.</source>
   <translation>Sin cambios desde que el programa de {name} lo exportó.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Unchanged, but earlier files of {name} were signed with another key. Ask whether they have a new computer.</source>
   <translation>Sin cambios, pero los archivos anteriores de {name} se firmaron con otra clave. Pregunta si tiene una computadora nueva.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>Unchanged, but it does not go on from the receipt: answers that were there are missing from it.</source>
   <translation>Sin cambios, pero no continúa desde el comprobante: faltan respuestas que ya estaban.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Under the pass mark, by less than the margin of error.</source>
   <translation>Por debajo del puntaje mínimo, por menos que el margen de error.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>Under the pass mark, by more than the margin of error.</source>
   <translation>Por debajo del puntaje mínimo, por más que el margen de error.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/navigation.py" />
   <source>Unofficial study tool. Not affiliated with or endorsed by CoSN.</source>
   <translation>Herramienta de estudio no oficial. Sin afiliación con CoSN ni aval de CoSN.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Was between two options</source>
   <translation>Dudaba entre dos opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Was short of time</source>
   <translation>Me faltó tiempo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>What you chose for each item. The text of items never leaves.</source>
   <translation>Qué elegiste en cada pregunta. El texto de las preguntas nunca sale.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>When you sat and when you answered.</source>
   <translation>Cuándo fue cada sesión y cuándo respondiste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Written</source>
   <translation>Escrita</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>Written by {name}</source>
   <translation>Escrita por {name}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>You are fastest in the {fast} quarter and slowest in the {slow}.</source>
   <translation>Tu ritmo es más rápido en el {fast} cuarto y más lento en el {slow}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>You began “{title}” before, and it is sat once. `cetl-prep history list` shows it.</source>
   <translation>Ya comenzaste “{title}” antes, y se presenta una sola vez. `cetl-prep history list` lo muestra.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>You changed {title} here, so another version must not simply take its place. Bring both together: `cetl-prep bank update {file}`.</source>
   <translation>Cambiaste {title} aquí, así que otra versión no debe simplemente ocupar su lugar. Une ambas: `cetl-prep bank update {file}`.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>You have confirmed nobody with these words. `cetl-prep key list` shows whom you confirmed.</source>
   <translation>No has confirmado a nadie con estas palabras. `cetl-prep key list` muestra a quién confirmaste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>You have seen every item of {skill}; this is the one you saw longest ago.</source>
   <translation>Ya viste todas las preguntas de {skill}; esta es la que viste hace más tiempo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>You missed this item before, and it is due again. {skill}: estimate {percent}%.</source>
   <translation>Fallaste esta pregunta antes, y toca repasarla. {skill}: estimación {percent}%.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your estimates are being worked out from {answers} answers. This happens once; the page fills in when it is done.</source>
   <translation>Tus estimaciones se están calculando a partir de {answers} respuestas. Ocurre una sola vez; la página se llena cuando termina.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <location filename="../../cetl_prep/words/times.py" />
   <source>Your exam</source>
   <translation>Tu examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Your exam date has passed. Set a new one in Settings if there is one.</source>
   <translation>La fecha de tu examen ya pasó. Pon una nueva en Ajustes si la hay.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Your exam is today. Nothing is left to practice; good luck.</source>
   <translation>Tu examen es hoy. No queda nada por practicar; buena suerte.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>Your history could not be opened: it was damaged, empty or gone.</source>
   <translation>Tu historial no se pudo abrir: estaba dañado, vacío o no estaba.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} cannot be opened: {reason}.</source>
   <translation>Tu historial {file} no se puede abrir: {reason}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} cannot be written: the folder is read-only. Choose another data folder with --profile.</source>
   <translation>En tu historial {file} no se puede escribir: la carpeta es de solo lectura. Elige otra carpeta de datos con --profile.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} is damaged. It was left as it is; restore a backup from the folder “backups” beside it.</source>
   <translation>Tu historial {file} está dañado. Se dejó como estaba; restaura una copia de la carpeta “backups” que está a su lado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} is in use by another program. Close it and try again.</source>
   <translation>Otro programa está usando tu historial {file}. Ciérralo e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} was moved, deleted or replaced by another file while the program ran, so this is not saved. If another file stands in its place, close the program and start it again: what was saved before is in the folder “backups” beside it.</source>
   <translation>Tu historial {file} se movió, se borró o fue reemplazado por otro archivo mientras el programa estaba abierto, así que esto no está guardado. Si hay otro archivo en su lugar, cierra el programa y ábrelo de nuevo: lo guardado antes está en la carpeta “backups” junto a él.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your history {file} was written by a newer version of the program (schema {version}; this one knows {newest}). Update the program; nothing was changed.</source>
   <translation>Tu historial {file} lo escribió una versión más nueva del programa (esquema {version}; este conoce hasta {newest}). Actualiza el programa; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Your last week: a mock exam on {day}, its misses the day after, then lighter days.</source>
   <translation>Tu última semana: un simulacro el {day}, sus fallos al día siguiente y luego días más ligeros.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Your last week: the sealed mock exam on {day}, its misses the day after, then lighter days.</source>
   <translation>Tu última semana: el simulacro sellado el {day}, sus fallos al día siguiente y luego días más ligeros.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>Your list of activities {file} cannot be read. It was left as it is; put a copy of it in its place, or move it away to begin a new list.</source>
   <translation>Tu lista de actividades {file} no se puede leer. Se dejó como estaba; pon una copia en su lugar, o muévela para comenzar una lista nueva.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>Your pace is even from quarter to quarter.</source>
   <translation>Tu ritmo es parejo de un cuarto a otro.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/reviews.py" />
   <source>a blind solver chose {chosen} ({verdict}){objection}</source>
   <translation>quien la resolvió a ciegas eligió {chosen} ({verdict}){objection}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>a clause</source>
   <translation>una oración subordinada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>a curly quote</source>
   <translation>una comilla tipográfica</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>a number</source>
   <translation>un número</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>a preposition</source>
   <translation>una preposición</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>a pronoun</source>
   <translation>un pronombre</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/options_only.py" />
   <source>a solver who sees only the options finds {percent:.1f} % of keys (at most {limit:.0%}). It goes for: {liked}. It shuns: {shunned}</source>
   <translation>quien ve solo las opciones encuentra el {percent:.1f} % de las claves (como máximo {limit:.0%}). Se inclina por: {liked}. Evita: {shunned}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>agrees with the key</source>
   <translation>coincide con la clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>all from the backup {file}</source>
   <translation>todas de la copia {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>all from the file itself</source>
   <translation>todas del archivo mismo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/cue_words.py" />
   <source>always, never, only, all or none stand in {keys:.1f} % of keys and {others:.1f} % of distractors; by chance this happens with p = {p:.3f}</source>
   <translation>always, never, only, all o none están en el {keys:.1f} % de las claves y en el {others:.1f} % de los distractores; por azar esto ocurre con p = {p:.3f}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>an -ing word</source>
   <translation>una palabra en -ing</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>an HTML entity</source>
   <translation>una entidad HTML</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>an HTML tag</source>
   <translation>una etiqueta HTML</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>an article</source>
   <translation>un artículo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>an invisible letter</source>
   <translation>un carácter invisible</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>analyze</source>
   <translation>analizar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>analyze and evaluate</source>
   <translation>analizar y evaluar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>another word</source>
   <translation>otra palabra</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <location filename="../../cetl_prep/words/findings.py" />
   <source>apply</source>
   <translation>aplicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>author</source>
   <translation>autor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>authors</source>
   <translation>autores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>cannot tell</source>
   <translation>no se puede decidir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>counted in {unit}, the key is strictly {name} in {share}</source>
   <translation>contado en {unit}, la clave es estrictamente la {name} en {share}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>difficulty</source>
   <translation>dificultad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>disagrees with the key</source>
   <translation>no coincide con la clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>disclaimer</source>
   <translation>aviso</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>does not say at first use what {short} stands for</source>
   <translation>no dice al primer uso qué significa {short}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>enemies</source>
   <translation>enemigas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>errata</source>
   <translation>fe de erratas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>evaluate</source>
   <translation>evaluar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>facts checked on</source>
   <translation>datos verificados el</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>few items</source>
   <translation>pocas preguntas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/clang.py" />
   <source>fewer</source>
   <translation>menos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>first</source>
   <translation>primer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>fixed order of options</source>
   <translation>orden fijo de las opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>from the bank {bank}, version {version}</source>
   <translation>del banco {bank}, versión {version}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>from the file {bank} ({version})</source>
   <translation>del archivo {bank} ({version})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>group statistics</source>
   <translation>estadísticas de grupo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has fewer than {n} options</source>
   <translation>tiene menos de {n} opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no as-of date</source>
   <translation>no tiene fecha de los datos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no author</source>
   <translation>no tiene autor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no distractor</source>
   <translation>no tiene distractor</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no key</source>
   <translation>no tiene clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no rule to take away</source>
   <translation>no tiene regla para recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no source</source>
   <translation>no tiene fuente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no stem</source>
   <translation>no tiene enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has no sub-topic</source>
   <translation>no tiene subtema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/duplicates.py" />
   <source>has the same key as {others}: {key!r}</source>
   <translation>tiene la misma clave que {others}: {key!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has {n} keys and a stem that does not say how many to choose</source>
   <translation>tiene {n} claves y un enunciado que no dice cuántas elegir</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>has {n} options where the bank has {usual}</source>
   <translation>tiene {n} opciones donde el banco tiene {usual}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>holds {name}: {mark!r}</source>
   <translation>contiene {name}: {mark!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/duplicates.py" />
   <source>is much like {other}: {shingles:.2f} of three-word runs in common, cosine {cosine:.2f}</source>
   <translation>se parece mucho a {other}: {shingles:.2f} de las secuencias de tres palabras en común, coseno {cosine:.2f}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/volatility.py" />
   <source>is to be reviewed only by {day}, over a year after {checked}</source>
   <translation>se revisará recién el {day}, más de un año después del {checked}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>is your exam</source>
   <translation>es tu examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>its enemy {enemy} is not in the bank</source>
   <translation>su enemiga {enemy} no está en el banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/volatility.py" />
   <source>its facts were checked in the future, on {day}</source>
   <translation>sus datos se verificaron en el futuro, el {day}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>its skill {skill!r} is not in the blueprint</source>
   <translation>su habilidad {skill!r} no está en la tabla de especificaciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>its sub-topic {subtopic!r} is not of the skill {skill}</source>
   <translation>su subtema {subtopic!r} no es de la habilidad {skill}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>jurisdiction</source>
   <translation>jurisdicción</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>key</source>
   <translation>clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/clang.py" />
   <source>keys share {words:.2f} words {side} with the stem than distractors do (at most {most})</source>
   <translation>las claves comparten {words:.2f} palabras {side} con el enunciado que los distractores (como máximo {most})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>kind of text</source>
   <translation>tipo de texto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>last</source>
   <translation>último</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>last practiced today</source>
   <translation>practicada hoy</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>last practiced yesterday</source>
   <translation>practicada ayer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>last practiced {days} days ago</source>
   <translation>practicada hace {days} días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>letters</source>
   <translation>letras</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>letters spoiled by a wrong encoding</source>
   <translation>letras estropeadas por una codificación incorrecta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>level</source>
   <translation>nivel</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>licence</source>
   <translation>licencia</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>longest</source>
   <translation>más larga</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/clang.py" />
   <source>more</source>
   <translation>más</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>more than one option says {text!r}</source>
   <translation>más de una opción dice {text!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>names the product {name!r}</source>
   <translation>nombra el producto {name!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>not practiced yet</source>
   <translation>aún sin practicar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>not stated</source>
   <translation>no indicada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/reviews.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/numbers.py" />
   <source>numeric options are in different units</source>
   <translation>las opciones numéricas están en unidades distintas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/numbers.py" />
   <source>numeric options do not stand in ascending order</source>
   <translation>las opciones numéricas no están en orden ascendente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/numbers.py" />
   <source>numeric options lose their order when shuffled; pin them</source>
   <translation>las opciones numéricas pierden su orden al mezclarse; fíjalas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/numbers.py" />
   <source>numeric options overlap</source>
   <translation>las opciones numéricas se superponen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/clang.py" />
   <source>of all options only the key takes up {words} from the stem</source>
   <translation>de todas las opciones solo la clave retoma {words} del enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>one key corrected</source>
   <translation>una clave corregida</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>option lengths stand out: key to distractors {key:.2f} (0.75 to 1.33), longest to shortest {ratio:.2f} (at most 1.6, or 4 words)</source>
   <translation>las longitudes de las opciones llaman la atención: clave respecto de distractores {key:.2f} (de 0.75 a 1.33), la más larga respecto de la más corta {ratio:.2f} (como máximo 1.6, o 4 palabras)</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <location filename="../../cetl_prep/words/merging.py" />
   <source>option {id}</source>
   <translation>opción {id}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>option {id} combines other options: {text!r}</source>
   <translation>la opción {id} combina otras opciones: {text!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>option {id} has no text</source>
   <translation>la opción {id} no tiene texto</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>options and their order</source>
   <translation>opciones y su orden</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/positions.py" />
   <source>places of the key are {places}: chi-square {value:.2f}, more than {limit}; shuffle</source>
   <translation>los lugares de la clave son {places}: ji cuadrado {value:.2f}, más que {limit}; mezcla las opciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>ranks of the key by length are {ranks}: chi-square {value:.2f}, more than {limit}</source>
   <translation>los rangos de la clave por longitud son {ranks}: ji cuadrado {value:.2f}, más que {limit}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>rationale of option {id}</source>
   <translation>explicación de la opción {id}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>rationale {id} has {n} words, fewer than {least}</source>
   <translation>la explicación {id} tiene {n} palabras, menos de {least}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>reads at grade {grade:.1f}, above {most:.0f}: shorten words or sentences</source>
   <translation>se lee en el grado {grade:.1f}, por encima de {most:.0f}: acorta palabras u oraciones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>refers to an option by its letter or place: {words!r}</source>
   <translation>se refiere a una opción por su letra o lugar: {words!r}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>remember</source>
   <translation>recordar</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>remember and understand</source>
   <translation>recordar y comprender</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>removed</source>
   <translation>quitado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>retired</source>
   <translation>retirada</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>reviews</source>
   <translation>revisiones</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>rule</source>
   <translation>regla</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>scenario</source>
   <translation>situación</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>second</source>
   <translation>segundo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>shortest</source>
   <translation>más corta</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>signatures</source>
   <translation>firmas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>skill</source>
   <translation>habilidad</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>skills and their weights</source>
   <translation>habilidades y sus pesos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>some options begin with a capital, some do not</source>
   <translation>algunas opciones comienzan con mayúscula y otras no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>some options end with a full stop, some do not</source>
   <translation>algunas opciones terminan con punto y otras no</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>somebody</source>
   <translation>alguien</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/trust.py" />
   <source>somebody without a name</source>
   <translation>alguien sin nombre</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>sources</source>
   <translation>fuentes</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/volatility.py" />
   <source>speaks as of a date and has no review-by date</source>
   <translation>habla de una fecha y no tiene fecha de revisión</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>stem</source>
   <translation>enunciado</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>sub-topic</source>
   <translation>subtema</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>tags</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>text of option {id}</source>
   <translation>texto de la opción {id}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>the bank</source>
   <translation>el banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>the item itself</source>
   <translation>la pregunta misma</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>the key</source>
   <translation>la clave</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/positions.py" />
   <source>the key stands in place {place} in {n} items in a row from here on</source>
   <translation>la clave está en el lugar {place} en {n} preguntas seguidas a partir de aquí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/positions.py" />
   <source>the key stands in place {place} in {share:.1%} of items; chance keeps it within {low:.1%} and {high:.1%}</source>
   <translation>la clave está en el lugar {place} en {share:.1%} de las preguntas; el azar la mantiene entre {low:.1%} y {high:.1%}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>the mean reading grade is {grade:.1f}, above {most}</source>
   <translation>el grado de lectura medio es {grade:.1f}, por encima de {most}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>the option {id} has {n} words; {least} to {most} are wanted</source>
   <translation>la opción {id} tiene {n} palabras; se quieren de {least} a {most}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/reviews.py" />
   <source>the reader of facts says {verdict!r}{objection}</source>
   <translation>quien leyó los datos dice {verdict!r}{objection}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>the same rationale stands at {places}</source>
   <translation>la misma explicación está en {places}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>the stem asks for what is not so</source>
   <translation>el enunciado pregunta por lo que no es así</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>the stem ends in "a" or "an", which does not fit each option</source>
   <translation>el enunciado termina en "a" o "an", que no concuerda con cada opción</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>the stem has {n} words; {least} to {most} are wanted</source>
   <translation>el enunciado tiene {n} palabras; se quieren de {least} a {most}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>the stem should hold one question mark, at its end</source>
   <translation>el enunciado debe tener un solo signo de interrogación, al final</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>third</source>
   <translation>tercer</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>title of the bank</source>
   <translation>título del banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>to be checked by</source>
   <translation>verificar antes del</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>to your exam</source>
   <translation>para tu examen</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/readability.py" />
   <source>two spaces in a row</source>
   <translation>dos espacios seguidos</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/provenance.py" />
   <source>under {license}</source>
   <translation>bajo {license}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>understand</source>
   <translation>comprender</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>version of the bank</source>
   <translation>versión del banco</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/reviews.py" />
   <source>was not solved blind in its present wording</source>
   <translation>no se resolvió a ciegas en su redacción actual</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>was on this day</source>
   <translation>fue este día</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/volatility.py" />
   <source>was to be reviewed by {day}</source>
   <translation>debía revisarse antes del {day}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>who made it</source>
   <translation>quién lo hizo</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>words</source>
   <translation>palabras</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/handover_dialog.py" />
   <source>xAPI statements</source>
   <translation>Declaraciones xAPI</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/records.py" />
   <source>{0}: the file says {1}, the answers give {2}.</source>
   <translation>{0}: el archivo dice {1}, las respuestas dan {2}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{change} points, more than the margin of error ({low} to {high})</source>
   <translation>{change} puntos, más que el margen de error ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{change} points, within the margin of error ({low} to {high})</source>
   <translation>{change} puntos, dentro del margen de error ({low} a {high})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{correct} of {items}, {percent}% (90% interval {interval})</source>
   <translation>{correct} de {items}, {percent}% (intervalo del 90%: {interval})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{count} answers said to be certain so far. Nothing is said below {enough}; {needed} more to go.</source>
   <translation>{count} respuestas con certeza hasta ahora. No se dice nada con menos de {enough}; faltan {needed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{count} so far. Nothing is said below {enough}; {needed} more to go.</source>
   <translation>{count} hasta ahora. No se dice nada con menos de {enough}; faltan {needed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} cannot be copied into {folder} to be checked: {reason}. Nothing was changed.</source>
   <translation>{file} no se puede copiar en {folder} para comprobarlo: {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} cannot be read as what it seems to be ({where}): {reason}. Nothing was changed.</source>
   <translation>{file} no se puede leer como lo que parece ser ({where}): {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} cannot be read. It was left as it is; put a copy of it in its place, or move it away to begin anew.</source>
   <translation>{file} no se puede leer. Se dejó como estaba; pon una copia en su lugar, o muévelo para comenzar de nuevo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} cannot be written: {reason}. Nothing was changed.</source>
   <translation>{file} no se puede escribir: {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} could not be read: reading it failed midway. It is probably damaged; nothing was changed.</source>
   <translation>{file} no se pudo leer: la lectura falló a medio camino. Probablemente está dañado; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} declares entities or a document type of its own, which no question file needs, so it was refused. Nothing was changed.</source>
   <translation>{file} declara entidades o un tipo de documento propios, que ningún archivo de preguntas necesita, así que se rechazó. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} does not hold a key that was exported from this program. Nothing was changed.</source>
   <translation>{file} no contiene una clave exportada de este programa. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} does not hold choices: {reason}. Write a JSON list of objects with “item”, “field” and “take”, which is “mine” or “theirs”.</source>
   <translation>{file} no contiene elecciones: {reason}. Escribe una lista JSON de objetos con “item”, “field” y “take”, que es “mine” o “theirs”.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} has changes that are not yet in the file ({beside} lies beside it). Ask the sender to close the program that made it and send it again.</source>
   <translation>{file} tiene cambios que aún no están en el archivo ({beside} está a su lado). Pide a quien lo envió que cierre el programa que lo hizo y lo envíe otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} has no column that can be told to be the {field}. Say which one it is.</source>
   <translation>{file} no tiene una columna que se pueda reconocer como {field}. Indica cuál es.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds answers to another bank than “{bank}”. Nothing was changed.</source>
   <translation>{file} contiene respuestas a otro banco que “{bank}”. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds more than a bank may hold. Ask for a smaller bank.</source>
   <translation>{file} contiene más de lo que puede contener un banco. Pide un banco más pequeño.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds more than can be read (limit {limit}). Nothing was changed.</source>
   <translation>{file} contiene más de lo que se puede leer (límite {limit}). No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds no bank.toml, so it is not the source folder of a bank.</source>
   <translation>{file} no contiene bank.toml, así que no es la carpeta fuente de un banco.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds no item that can be used. Nothing was changed.</source>
   <translation>{file} no contiene ninguna pregunta que se pueda usar. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds results but not the answers themselves, so it can be read but not taken in. Export it again with everything ticked.</source>
   <translation>{file} contiene resultados pero no las respuestas mismas, así que se puede leer pero no incorporar. Expórtalo otra vez con todo marcado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds something already. Choose a new or empty folder; nothing was changed.</source>
   <translation>{file} ya contiene algo. Elige una carpeta nueva o vacía; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} holds something that no history can hold: {reason}. Nothing was changed.</source>
   <translation>{file} contiene algo que ningún historial puede contener: {reason}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is a folder. Name a file.</source>
   <translation>{file} es una carpeta. Indica un archivo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is a result of a mock that was neither sealed nor opened here. Open the sealed file with its start code first.</source>
   <translation>{file} es un resultado de un simulacro que aquí no se selló ni se abrió. Abre primero el archivo sellado con su código de inicio.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is a source folder, which holds no signatures. Say with -o where to write the signed bank.</source>
   <translation>{file} es una carpeta fuente, que no lleva firmas. Indica con -o dónde escribir el banco firmado.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is another bank, “{title}”, and no version of “{other}”. Its items can be brought in by an import; nothing was changed.</source>
   <translation>{file} es otro banco, “{title}”, y no una versión de “{other}”. Sus preguntas se pueden incorporar con una importación; no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is damaged or incomplete. Ask whoever sent it for a fresh copy; nothing was changed.</source>
   <translation>{file} está dañado o incompleto. Pide una copia nueva a quien lo envió; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is larger than a bank may be (512 MB).</source>
   <translation>{file} es más grande de lo que puede ser un banco (512 MB).</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is larger than a history can be (limit {limit} MB). Nothing was changed.</source>
   <translation>{file} es más grande de lo que puede ser un historial (límite {limit} MB). No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is larger than a rehearsal profile may be (100 kB).</source>
   <translation>{file} es más grande de lo que puede ser un perfil de ensayo (100 kB).</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is locked with a password. Ask for a copy without one; nothing was changed.</source>
   <translation>{file} está protegido con contraseña. Pide una copia sin ella; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a file of this kind ({kind}). Nothing was changed.</source>
   <translation>{file} no es un archivo de este tipo ({kind}). No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a file, so it cannot be your history. Move it away, or choose another data folder with --profile.</source>
   <translation>{file} no es un archivo, así que no puede ser tu historial. Muévelo a otro lugar o elige otra carpeta de datos con --profile.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a grade book as Canvas exports it: its first columns are Student and ID, up to Section. Ask your teacher for a fresh export.</source>
   <translation>{file} no es un libro de calificaciones como lo exporta Canvas: sus primeras columnas son Student e ID, hasta Section. Pide a tu docente una exportación nueva.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a history file of this program. Nothing was changed.</source>
   <translation>{file} no es un archivo de historial de este programa. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a history of this program. Choose another data folder with --profile.</source>
   <translation>{file} no es un historial de este programa. Elige otra carpeta de datos con --profile.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a prescription of a mentor, or it is damaged. Ask for it again; nothing was changed.</source>
   <translation>{file} no es una indicación de un mentor, o está dañado. Pídelo otra vez; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a question bank (.qbank). Nothing was changed.</source>
   <translation>{file} no es un banco de preguntas (.qbank). No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not a result of “{title}”. Nothing was put together.</source>
   <translation>{file} no es un resultado de “{title}”. No se reunió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not an ordinary file.</source>
   <translation>{file} no es un archivo ordinario.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not in this format, or in none that is known. `cetl-prep bank formats` shows them; nothing was changed.</source>
   <translation>{file} no está en este formato, ni en ninguno conocido. `cetl-prep bank formats` los muestra; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not valid TOML: {reason}</source>
   <translation>{file} no es TOML válido: {reason}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is not whole ({where}): it was damaged or cut off on its way. Ask for it again; nothing was changed.</source>
   <translation>{file} no está completo ({where}): se dañó o se cortó en el camino. Pídelo otra vez; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} is one of the files to be brought together. Name another file for the result; nothing was changed.</source>
   <translation>{file} es uno de los archivos que se van a combinar. Elija otro archivo para el resultado; no se ha cambiado nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} seems to be a conflicted copy of “{name}”: two people changed it at the same time. Bring both together: `cetl-prep bank update`.</source>
   <translation>{file} parece ser una copia en conflicto de “{name}”: dos personas lo cambiaron al mismo tiempo. Une ambos: `cetl-prep bank update`.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} was changed after it was exported, so nothing of it was taken in. `cetl-prep history verify` says what differs.</source>
   <translation>{file} se cambió después de exportarse, así que no se incorporó nada de él. `cetl-prep history verify` dice en qué difiere.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} was made by a newer version of the program (format {version}; this one reads up to {newest}). Update the program, then try again.</source>
   <translation>{file} lo hizo una versión más nueva del programa (formato {version}; este lee hasta {newest}). Actualiza el programa e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} was made by a newer version of the program. Update the program, then try again.</source>
   <translation>{file} lo hizo una versión más nueva del programa. Actualiza el programa e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file} was written by a newer version of the program (version {version}; this one reads up to {newest}). Update the program, then try again.</source>
   <translation>{file} lo escribió una versión más nueva del programa (versión {version}; este lee hasta {newest}). Actualiza el programa e inténtalo otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: some of its “{field}” have minutes and some have none. Give each its own, or none.</source>
   <translation>{file}: en “{field}” algunas tienen minutos y otras no. Da a cada una los suyos, o a ninguna.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: two of its “{field}” would be the same key in the exam room, so it was left out.</source>
   <translation>{file}: dos de sus “{field}” serían la misma tecla en la sala de examen, así que se dejó fuera.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} has a field “{field}” that is not known here.</source>
   <translation>{file}: {where} tiene un campo “{field}” que aquí no se conoce.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} has a “{field}” of the wrong kind.</source>
   <translation>{file}: {where} tiene un “{field}” de tipo incorrecto.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} has a “{field}” that is not known: {value}.</source>
   <translation>{file}: {where} tiene un “{field}” que no se conoce: {value}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} has minutes of its own, so nobody can come back to it. Leave “{field}” out.</source>
   <translation>{file}: {where} tiene minutos propios, así que nadie puede volver. Quita “{field}”.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} has “{field}” but no minutes of its own to warn of. Add “minutes” or leave it out.</source>
   <translation>{file}: {where} tiene “{field}” pero no minutos propios de los que avisar. Añade “minutes” o quítalo.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} lacks “{field}”.</source>
   <translation>{file}: a {where} le falta “{field}”.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{file}: {where} should be a table.</source>
   <translation>{file}: {where} debería ser una tabla.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{flagged} flagged and {others} other answers so far. Nothing is said below {enough} of each; {needed} more to go.</source>
   <translation>{flagged} respuestas marcadas y {others} sin marcar hasta ahora. No se dice nada con menos de {enough} de cada tipo; faltan {needed}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>{h} h {n} min</source>
   <translation>{h} h {n} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>{h} hours</source>
   <translation>{h} horas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/completeness.py" />
   <source>{lack} ({status})</source>
   <translation>{lack} ({status})</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>{low} to {high}%</source>
   <translation>{low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{name} lacks {count}</source>
   <translation>a {name} le faltan {count}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>{name} of {day}</source>
   <translation>{name} del {day}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>{name}: {correct} of {items} correct, {percent}%, likely {interval}</source>
   <translation>{name}: {correct} de {items} correctas, {percent}%, probable de {interval}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{name}: {time} an item ({low} to {high}), {correct} of {items} right, {percent}% ({interval}).</source>
   <translation>{name}: {time} por pregunta ({low} a {high}), {correct} de {items} correctas, {percent}% ({interval}).</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/unsaved.py" />
   <source>{n} answers that could not be saved when you gave them are saved now.</source>
   <translation>Ya están guardadas {n} respuestas que no se pudieron guardar cuando las diste.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>{n} answers, file of {exported}</source>
   <translation>{n} respuestas, archivo del {exported}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>{n} answers, last on {last}, file of {exported}</source>
   <translation>{n} respuestas, la última el {last}, archivo del {exported}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{n} conflicts remain. Choose for each of them; nothing was changed.</source>
   <translation>Quedan {n} conflictos. Elige en cada uno; no se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{n} days to your exam.</source>
   <translation>Faltan {n} días para tu examen.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>{n} entries, the newest of {date}, were recovered ({source}).</source>
   <translation>Se recuperaron {n} entradas, la más nueva del {date} ({source}).</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>{n} errors</source>
   <translation>{n} errores</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/recovered.py" />
   <source>{n} from the file itself, the others from the backup {file}</source>
   <translation>{n} del archivo mismo, las demás de la copia {file}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>{n} hold-out items are no whole forms of {items}</source>
   <translation>{n} preguntas reservadas no forman exámenes completos de {items}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>{n} keys corrected</source>
   <translation>{n} claves corregidas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/times.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>{n} more sittings are scored again.</source>
   <translation>{n} sesiones más se califican otra vez.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/wording.py" />
   <source>{n} negative stems were let stand, more than 1 %</source>
   <translation>{n} enunciados negativos se dejaron pasar, más del 1 %</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>{n} notes</source>
   <translation>{n} notas</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>{n} of {all} items have uneven options, more than 3 %</source>
   <translation>{n} de {all} preguntas tienen opciones desiguales, más del 3 %</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/volatility.py" />
   <source>{n} of {all} items rest on facts that may change, more than 8 %</source>
   <translation>{n} de {all} preguntas se basan en datos que pueden cambiar, más del 8 %</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/findings.py" />
   <source>{n} warnings</source>
   <translation>{n} advertencias</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>{percent:.1f} % of items; chance keeps it within {low:.1%} and {high:.1%}</source>
   <translation>{percent:.1f} % de las preguntas; el azar lo mantiene entre {low:.1%} y {high:.1%}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/gui/widgets/candidate_side.py" />
   <source>{percent}% chance of passing, likely {low} to {high}%</source>
   <translation>{percent}% de probabilidad de aprobar, probable de {low} a {high}%</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/group.py" />
   <source>{percent}% of {n} in the group chose {letter}</source>
   <translation>{percent}% de {n} en el grupo eligió {letter}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/group.py" />
   <source>{percent}% right, likely {low} to {high}%.</source>
   <translation>{percent}% correcto, probable de {low} a {high}%.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>{place}: {percent:.0f} % of items are of level {level}; {low} to {high} % are wanted</source>
   <translation>{place}: {percent:.0f} % de las preguntas son de nivel {level}; se quiere de {low} a {high} %</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/grammar.py" />
   <source>{role} alone begins with {kind}, the others do with {usual}</source>
   <translation>{role} es la única que comienza con {kind}; las demás, con {usual}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>{skill} has {n} hold-out items of {all}; the blueprint asks for {wanted}</source>
   <translation>{skill} tiene {n} preguntas reservadas de {all}; la tabla de especificaciones pide {wanted}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>{skill} has {n} items of {all}; the blueprint asks for {wanted}</source>
   <translation>{skill} tiene {n} preguntas de {all}; la tabla de especificaciones pide {wanted}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>{skill}: estimate {percent}%, {weight}% of the exam, {when}. It gets more than its share because it is weaker.</source>
   <translation>{skill}: estimación {percent}%, {weight}% del examen, {when}. Recibe más que su parte porque es más débil.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>{skill}: estimate {percent}%, {weight}% of the exam, {when}. It is this skill's turn.</source>
   <translation>{skill}: estimación {percent}%, {weight}% del examen, {when}. Es el turno de esta habilidad.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/length_cues.py" />
   <source>{skill}: the key is {name} in {share}</source>
   <translation>{skill}: la clave es la {name} en {share}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/results.py" />
   <source>{skill}: you asked for it. Estimate {percent}%, {weight}% of the exam, {when}.</source>
   <translation>{skill}: la pediste. Estimación {percent}%, {weight}% del examen, {when}.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/coverage.py" />
   <source>{subtopic} has {n} items; {least} to {most} are wanted in a bank of {all}</source>
   <translation>{subtopic} tiene {n} preguntas; se quieren de {least} a {most} en un banco de {all}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{title} is not handed in yet. Finish it first; nothing was written.</source>
   <translation>{title} aún no se ha entregado. Termínalo primero; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>{title} is not in your library yet. Add it first.</source>
   <translation>{title} aún no está en tu biblioteca. Agrégalo primero.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/rescoring.py" />
   <source>{was} to {now}, {keys}</source>
   <translation>{was} a {now}, {keys}</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/merging.py" />
   <source>{where}{field}: mine “{mine}”, theirs “{theirs}”</source>
   <translation>{where}{field}: el mío “{mine}”, el otro “{theirs}”</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/banks/checks/cue_words.py" />
   <source>{word!r} stands in {n} options; {percent:.0f} % of these are keys</source>
   <translation>{word!r} está en {n} opciones; {percent:.0f} % de ellas son claves</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/studying.py" />
   <source>{wrong} of {count} certain answers were wrong.</source>
   <translation>{wrong} de {count} respuestas con certeza fueron incorrectas.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>“{receipt}” is not a receipt: that is sixteen letters and digits.</source>
   <translation>“{receipt}” no es un comprobante: son dieciséis letras y dígitos.</translation>
  </message>
  <message>
   <location filename="../../cetl_prep/words/errors.py" />
   <source>“{student}” does not name one student in {file}. Give the name or an id as it stands there, or for Moodle the email address.</source>
   <translation>“{student}” no nombra a un único estudiante en {file}. Da el nombre o un id como está allí, o para Moodle la dirección de correo.</translation>
  </message>
 </context>
</TS>
